import { type RecallStage, recallStages } from '@anxin/contracts';
import { ApiProperty } from '@nestjs/swagger';
import type { Recall } from './recall.entity';

/** What an act on a recall answers: where it stands after it. */
export class RecallActView {
  @ApiProperty({ example: 'ZH-2026-000001' }) reference!: string;
  @ApiProperty({ description: 'Version of the recall after the act' }) version!: number;
  @ApiProperty({ enum: recallStages }) stage!: RecallStage;
}

export const recallActView = ({ reference, version, stage }: Recall): RecallActView => ({ reference, version, stage });
