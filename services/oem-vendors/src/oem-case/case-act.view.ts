import { ApiProperty } from '@nestjs/swagger';
import type { OemCase } from './oem-case.entity';
import { type CaseStage, caseStages } from './oem-case.terms';

/** What an act on a case answers: where it stands after it. */
export class CaseActView {
  @ApiProperty({ example: 'YC-2026-000012' }) reference!: string;
  @ApiProperty({ description: 'Version of the case after the act' }) version!: number;
  @ApiProperty({ enum: caseStages }) stage!: CaseStage;
}

export const caseActView = ({ reference, version, stage }: OemCase): CaseActView => ({ reference, version, stage });
