import { ApiProperty } from '@nestjs/swagger';
import type { Marks } from './file-import';
import type { ImportFaultRow } from './run/import-fault.entity';
import type { ImportRunRow, ImportState } from './run/import-run.entity';

const texts = { type: 'object', additionalProperties: { type: 'string' } } as const;

/** A kind of file that the service takes, and what stands in the registers around it. */
export class ImportKindView {
  @ApiProperty() kind!: string;
  @ApiProperty({ type: [String], description: 'Columns that the header must name' }) columns!: string[];
  @ApiProperty({ type: [String], description: 'Columns that are neither stored nor shown with a quarantined row' })
  personal!: string[];
  @ApiProperty({ ...texts, description: 'Registers that others copy, with their marks' }) offers!: Marks;
  @ApiProperty({ ...texts, description: 'Copies that the rows are checked against, with their marks' }) needs!: Marks;
}

export class ImportView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() kind!: string;
  @ApiProperty({ enum: ['running', 'done', 'failed'] }) state!: ImportState;
  @ApiProperty() shiftDays!: number;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) closedBefore!: string | null;
  @ApiProperty({ description: 'Rows worked through so far' }) read!: number;
  @ApiProperty() kept!: number;
  @ApiProperty() unchanged!: number;
  @ApiProperty() quarantined!: number;
  @ApiProperty({ description: 'Of the quarantined rows' }) corrected!: number;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'Rows that are not this import’s to keep, by reason',
  })
  left!: Readonly<Record<string, number>>;
  @ApiProperty({ type: String, nullable: true, description: 'Why it failed; send the file again to go on' })
  failure!: string | null;
  @ApiProperty() begunBy!: string;
  @ApiProperty({ format: 'date-time' }) begunAt!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) endedAt!: string | null;
}

export class FaultView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'shipments.csv' }) file!: string;
  @ApiProperty() line!: number;
  @ApiProperty({ description: 'The row’s natural key, as the file has it' }) key!: string;
  @ApiProperty({ example: 'unknown-lot' }) reason!: string;
  @ApiProperty({ type: String, nullable: true }) column!: string | null;
  @ApiProperty({ ...texts, description: 'As the file has it, without personal columns' })
  row!: Readonly<Record<string, string>>;
  @ApiProperty({ enum: ['open', 'resolved'] }) state!: string;
  @ApiProperty({ format: 'date-time' }) recordedAt!: string;
  @ApiProperty({ type: String, nullable: true }) resolvedBy!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) resolvedAt!: string | null;
}

export const importView = (run: ImportRunRow): ImportView => ({
  ...{ id: run.id, kind: run.kind, state: run.state, shiftDays: run.shiftDays },
  closedBefore: run.closedBefore?.toISOString() ?? null,
  ...{ read: run.read, kept: run.kept, unchanged: run.unchanged },
  ...{ quarantined: run.quarantined, corrected: run.corrected, left: run.left, failure: run.failure },
  begunBy: run.begunBy,
  begunAt: run.begunAt.toISOString(),
  endedAt: run.endedAt?.toISOString() ?? null,
});

export const faultView = (kind: string, fault: ImportFaultRow): FaultView => ({
  ...{ id: fault.id, file: `${kind}.csv`, line: fault.line, key: fault.key, reason: fault.reason },
  ...{ column: fault.column, row: fault.row, state: fault.state },
  recordedAt: fault.recordedAt.toISOString(),
  resolvedBy: fault.resolvedBy,
  resolvedAt: fault.resolvedAt?.toISOString() ?? null,
});
