import { ApiProperty } from '@nestjs/swagger';
import type { WorkItem } from './work-item.entity';

export class WorkItemView {
  @ApiProperty() workId!: string;
  @ApiProperty({ description: 'What is to be done', example: 'remedy-decision' }) kind!: string;
  @ApiProperty({ description: 'The case', example: 'TS-2026-000123' }) subject!: string;
  @ApiProperty({ type: String, nullable: true }) person!: string | null;
  @ApiProperty({ type: String, nullable: true }) role!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'CMP-3' }) rule!: string | null;
  @ApiProperty({ format: 'date-time' }) openedAt!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) dueAt!: string | null;
}

export const workItemView = (row: WorkItem): WorkItemView => ({
  workId: row.workId,
  kind: row.kind,
  subject: row.subject,
  person: row.person,
  role: row.role,
  rule: row.rule,
  openedAt: row.openedAt.toISOString(),
  dueAt: row.dueAt?.toISOString() ?? null,
});
