import { ClockView } from '@anxin/casework';
import { alarmReasons } from '@anxin/contracts';
import { nullableDate, nullableInstant, nullableText } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { HoldOrderView } from '../hold-order/hold-order.view';

const instant = { format: 'date-time' } as const;

export class AssessmentItemView {
  @ApiProperty({ example: '20260930P001L31/1', description: 'Lot and number: `/assessments/{lot}/{number}`' })
  id!: string;
  @ApiProperty({ description: 'The lot’s number as it is matched' }) lot!: string;
  @ApiProperty({ description: 'Counts the assessments of the lot from 1' }) number!: number;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['open', 'started', 'declined'] }) status!: string;
  @ApiProperty({ enum: alarmReasons, description: 'Of the trigger that opened it' }) reason!: string;
  @ApiProperty({ example: 'TS-2026-000123' }) complaint!: string;
  @ApiProperty(nullableText) productCode!: string | null;
  @ApiProperty({ ...instant, description: 'When the risk became known: the earliest of its triggers' })
  knownAt!: string;
  @ApiProperty(instant) openedAt!: string;
  @ApiProperty(nullableInstant) decidedAt!: string | null;
  @ApiProperty(nullableText) decidedBy!: string | null;
  @ApiProperty(nullableText) decisionReason!: string | null;
  @ApiProperty({ ...nullableText, description: 'Reference of the recall that it started' }) recall!: string | null;
}
/** A lot under that number, as production told it last. */
export class AssessedLotView {
  @ApiProperty() lotId!: string;
  @ApiProperty({ description: 'As its label has it' }) number!: string;
  @ApiProperty({ description: 'Product or material code' }) item!: string;
  @ApiProperty() kind!: string;
  @ApiProperty({ description: 'Made or received, a decimal' }) produced!: string;
  @ApiProperty() unit!: string;
  @ApiProperty(nullableDate) producedOn!: string | null;
  @ApiProperty(nullableDate) expiresOn!: string | null;
  @ApiProperty({ enum: ['passed', 'failed', 'pending'] }) inspection!: string;
  @ApiProperty(nullableText) manufacturer!: string | null;
  @ApiProperty(nullableText) supplier!: string | null;
}
export class TriggerView {
  @ApiProperty({ example: 'TS-2026-000123/illness' }) key!: string;
  @ApiProperty() complaint!: string;
  @ApiProperty({ enum: alarmReasons }) reason!: string;
  @ApiProperty(instant) knownAt!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Related complaints in the window (INT-4)' })
  related!: number | null;
  @ApiProperty(instant) recordedAt!: string;
}
export class TestView {
  @ApiProperty({ format: 'uuid', description: 'The retest order' }) id!: string;
  @ApiProperty() complaint!: string;
  @ApiProperty({ enum: ['open', 'answered'] }) status!: string;
  @ApiProperty({ ...nullableText, enum: ['conforming', 'nonconforming', 'inconclusive', 'missing'] })
  outcome!: string | null;
  @ApiProperty(nullableInstant) answeredAt!: string | null;
}
/** Everything that the director decides on (RCL, step 1). */
export class AssessmentView extends AssessmentItemView {
  @ApiProperty({ type: [AssessedLotView], description: 'Empty: no such lot is known here' }) lots!: AssessedLotView[];
  @ApiProperty({ type: [TriggerView] }) triggers!: TriggerView[];
  @ApiProperty({ type: [HoldOrderView], description: 'Every hold order of the lot, also of other assessments' })
  holdOrders!: HoldOrderView[];
  @ApiProperty({ type: [TestView], description: 'Retests of the lot’s retained sample' }) tests!: TestView[];
  @ApiProperty({ type: [ClockView] }) clocks!: ClockView[];
}
