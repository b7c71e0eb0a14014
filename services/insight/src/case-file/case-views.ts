import { ApiProperty } from '@nestjs/swagger';
import type { CaseClock } from './case-clock.entity';
import type { CaseEvent } from './case-event.entity';
import type { CaseSummary } from './case-summary.entity';

export class CaseClockView {
  @ApiProperty() clockId!: string;
  @ApiProperty({ example: 'HND-1' }) rule!: string;
  @ApiProperty({ format: 'date-time' }) startedAt!: string;
  @ApiProperty({ format: 'date-time' }) dueAt!: string;
  @ApiProperty({ description: 'Beyond the published calendar: recomputed when that year is published' })
  provisional!: boolean;
  @ApiProperty({ type: String, nullable: true, example: 'remind-80' }) lastRung!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) stoppedAt!: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) late!: boolean | null;
}

export class CaseSummaryView {
  @ApiProperty({ example: 'TS-2026-000123' }) reference!: string;
  @ApiProperty() stage!: string;
  @ApiProperty({ description: 'Counts from 1; grows when the complainant is not satisfied' }) cycle!: number;
  @ApiProperty({ description: 'Cause class (INT-3)' }) class!: string;
  @ApiProperty() grade!: string;
  @ApiProperty() channel!: string;
  @ApiProperty({ type: String, nullable: true }) productCode!: string | null;
  @ApiProperty({ type: String, nullable: true }) lot!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The earlier case about the same matter (INT-7)' })
  follows!: string | null;
  @ApiProperty({ format: 'date-time' }) receivedAt!: string;
  @ApiProperty({ type: String, nullable: true }) outcome!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) closedAt!: string | null;
}

export class CaseView extends CaseSummaryView {
  @ApiProperty({ type: [CaseClockView] }) clocks!: CaseClockView[];
}

export class CaseEventView {
  @ApiProperty({ description: 'Order of arrival; the id of the live feed’s messages' }) position!: string;
  @ApiProperty() id!: string;
  @ApiProperty({ example: 'anxin.complaints.complaint.registered.v1' }) type!: string;
  @ApiProperty({ example: 'anxin/complaints' }) source!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) data!: Record<string, unknown>;
}

const instant = (date: Date | null): string | null => date?.toISOString() ?? null;

export const caseSummaryView = (row: CaseSummary): CaseSummaryView => ({
  reference: row.reference,
  stage: row.stage,
  cycle: row.cycle,
  class: row.cause,
  grade: row.grade,
  channel: row.channel,
  productCode: row.productCode,
  lot: row.lot,
  follows: row.follows,
  receivedAt: row.receivedAt.toISOString(),
  outcome: row.outcome,
  closedAt: instant(row.closedAt),
});

export const caseClockView = (row: CaseClock): CaseClockView => ({
  clockId: row.clockId,
  rule: row.rule,
  startedAt: row.startedAt.toISOString(),
  dueAt: row.dueAt.toISOString(),
  provisional: row.provisional,
  lastRung: row.lastRung,
  stoppedAt: instant(row.stoppedAt),
  late: row.late,
});

export const caseEventView = (row: CaseEvent): CaseEventView => ({
  position: row.position,
  id: row.id,
  type: row.type,
  source: row.source,
  at: row.at.toISOString(),
  data: row.data,
});
