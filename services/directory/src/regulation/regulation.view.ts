import { ApiProperty } from '@nestjs/swagger';
import type { RegulationVersion } from './regulation-version.entity';

/** A version without its document, as lists show it. */
export class RegulationSummary {
  @ApiProperty({ enum: ['policy', 'calendar'] }) register!: string;
  @ApiProperty({ description: 'Kind of the policy, or id of the calendar', example: 'clocks' }) name!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['proposed', 'approved', 'refused'] }) status!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) effectiveFrom!: string | null;
  @ApiProperty({ description: 'To be sent back with the approval' }) contentHash!: string;
  @ApiProperty() reason!: string;
  @ApiProperty() proposedBy!: string;
  @ApiProperty({ format: 'date-time' }) proposedAt!: string;
  @ApiProperty({ type: String, nullable: true }) decidedBy!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) decidedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) decisionReason!: string | null;
}

export class RegulationView extends RegulationSummary {
  @ApiProperty({ type: 'object', additionalProperties: true }) document!: object;
}

export const regulationSummary = (row: RegulationVersion): RegulationSummary => ({
  ...{ register: row.register, name: row.name, version: row.version, status: row.status },
  effectiveFrom: row.effectiveFrom?.toISOString() ?? null,
  contentHash: row.contentHash,
  reason: row.reason,
  proposedBy: row.proposedBy,
  proposedAt: row.proposedAt.toISOString(),
  decidedBy: row.decidedBy,
  decidedAt: row.decidedAt?.toISOString() ?? null,
  decisionReason: row.decisionReason,
});

export const regulationView = (row: RegulationVersion): RegulationView => ({
  ...regulationSummary(row),
  document: row.document,
});
