import { type CorrectiveGate, correctiveGates, type CorrectiveStage, correctiveStages } from '@anxin/contracts';
import { ApiProperty } from '@nestjs/swagger';
import type { CorrectiveAction } from './corrective-action.entity';

/** What an act on a request answers: where it stands after it. */
export class CorrectiveActView {
  @ApiProperty({ example: 'ZG-2026-000012' }) reference!: string;
  @ApiProperty({ description: 'Version of the request after the act' }) version!: number;
  @ApiProperty({ enum: correctiveStages }) stage!: CorrectiveStage;
  @ApiProperty() round!: number;
  @ApiProperty({ enum: correctiveGates, nullable: true }) gate!: CorrectiveGate | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) gateDueAt!: string | null;
}

export const correctiveActView = (action: CorrectiveAction): CorrectiveActView => {
  const { reference, version, stage, round, gate, gateDueAt } = action;
  return { reference, version, stage, round, gate, gateDueAt: gateDueAt?.toISOString() ?? null };
};
