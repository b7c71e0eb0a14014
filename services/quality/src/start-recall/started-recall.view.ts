import { ApiProperty } from '@nestjs/swagger';
import type { QualityClock } from '../clock/clock.entity';
import { RecallActView, recallActView } from '../recall/recall-act.view';
import type { Recall } from '../recall/recall.entity';

export class StartedRecallView extends RecallActView {
  @ApiProperty({ example: '20260930P001L31/1' }) assessmentId!: string;
  @ApiProperty({ description: 'Rule pack in force when the risk became known', example: 'CN-2026' }) rulePack!: string;
  @ApiProperty() level!: string;
  @ApiProperty({ format: 'date-time' }) knownAt!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time', description: 'The start is due' })
  startDueAt!: string | null;
}

export const startedRecallView = (recall: Recall, { dueAt }: Pick<QualityClock, 'dueAt'>): StartedRecallView => ({
  ...recallActView(recall),
  assessmentId: recall.assessmentId,
  rulePack: recall.rulePack,
  level: recall.level,
  knownAt: recall.knownAt.toISOString(),
  startDueAt: dueAt?.toISOString() ?? null,
});
