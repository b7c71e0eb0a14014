import type { ComplaintStage } from '@anxin/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { type Complaint } from './complaint.entity';
import { stages } from './complaint-terms';

/** What an act on a case answers: where the case stands after it, without personal data. `id` names what was recorded. */
export class ActView {
  @ApiProperty({ example: 'TS-2026-000123' }) reference!: string;
  @ApiProperty({ description: 'Version of the case after the act; its ETag' }) version!: number;
  @ApiProperty({ enum: stages }) stage!: ComplaintStage;
  @ApiProperty({ description: 'What the act recorded' }) id!: string;
}

export const actView = ({ reference, version, stage }: Complaint, id: string): ActView => ({
  reference,
  version,
  stage,
  id,
});
