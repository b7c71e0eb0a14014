import { ClockBasisView } from '@anxin/casework';
import { alarmReasons } from '@anxin/contracts';
import { nullableInstant, nullableText } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { LegalFloorView } from '../remedy/legal-floor.view';

export class ComplainantView {
  @ApiProperty(nullableText) name!: string | null;
  @ApiProperty(nullableText) contact!: string | null;
  @ApiProperty(nullableText) address!: string | null;
}
export class IllnessView {
  @ApiProperty() persons!: number;
  @ApiProperty(nullableText) symptoms!: string | null;
  @ApiProperty(nullableText) hospital!: string | null;
}
export class ReportView {
  @ApiProperty() channel!: string;
  @ApiProperty({ format: 'date-time' }) receivedAt!: string;
  @ApiProperty({ format: 'date-time' }) recordedAt!: string;
  @ApiProperty(nullableInstant) occurredAt!: string | null;
  @ApiProperty() receivedBy!: string;
  @ApiProperty({ ...nullableText, description: 'Null once the complainant was erased' }) problem!: string | null;
  @ApiProperty(nullableText) asks!: string | null;
  @ApiProperty({ type: IllnessView, nullable: true }) illness!: IllnessView | null;
  @ApiProperty(nullableText) productCode!: string | null;
  @ApiProperty(nullableText) productName!: string | null;
  @ApiProperty(nullableText) specification!: string | null;
  @ApiProperty(nullableText) quantity!: string | null;
  @ApiProperty(nullableText) unit!: string | null;
  @ApiProperty({ ...nullableText, format: 'date' }) productionDate!: string | null;
  @ApiProperty({ ...nullableText, description: 'As typed' }) lotTyped!: string | null;
  @ApiProperty({ ...nullableText, description: 'Normalised for case, width and spaces' }) lot!: string | null;
  @ApiProperty() lotKnown!: boolean;
  @ApiProperty(nullableText) lotSize!: string | null;
  @ApiProperty(nullableText) defectRate!: string | null;
  @ApiProperty(nullableText) purchasePlace!: string | null;
  @ApiProperty(nullableText) orderNumber!: string | null;
  @ApiProperty(nullableText) dealer!: string | null;
  @ApiProperty(nullableText) proofOfPurchase!: string | null;
  @ApiProperty(nullableText) packingNumber!: string | null;
  @ApiProperty() photos!: number;
  @ApiProperty() sampleReceived!: boolean;
  @ApiProperty(nullableText) responsibleDepartment!: string | null;
}
export class ClockView {
  @ApiProperty({ example: 'TS-2026-000123/HND-4/1' }) clockId!: string;
  @ApiProperty({ example: 'HND-4' }) rule!: string;
  @ApiProperty() cycle!: number;
  @ApiProperty({ enum: ['running', 'paused', 'stopped'] }) state!: string;
  @ApiProperty({ format: 'date-time' }) startedAt!: string;
  @ApiProperty({ ...nullableInstant, description: 'Null while it stands still' }) dueAt!: string | null;
  @ApiProperty(nullableInstant) stoppedAt!: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) late!: boolean | null;
  @ApiProperty({ description: 'Computed beyond the published calendar' }) provisional!: boolean;
  @ApiProperty({ type: ClockBasisView, description: 'How the due instant came about' }) basis!: ClockBasisView;
  @ApiProperty({ example: 'clocks/1' }) policyVersion!: string;
  @ApiProperty({ example: 'CN-office/1' }) calendarVersion!: string;
  @ApiProperty({ type: [String], description: 'Rungs that were given' }) rungsFired!: string[];
}
/** A person said which known lot it is about (INT-2). */
export class LotIdentificationView {
  @ApiProperty(nullableText) before!: string | null;
  @ApiProperty() lot!: string;
  @ApiProperty() reason!: string;
  @ApiProperty() by!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}
/** What the case asked of quality (INT-4, HND-17, HND-18, RCL-11). */
export class LotAlarmView {
  @ApiProperty({ example: 'TS-2026-000123/illness' }) key!: string;
  @ApiProperty({ enum: alarmReasons }) reason!: string;
  @ApiProperty({ type: [String] }) lots!: string[];
  @ApiProperty() hold!: boolean;
  @ApiProperty() assess!: boolean;
  @ApiProperty({ type: Number, nullable: true, description: 'Related complaints in the window' })
  related!: number | null;
  @ApiProperty({ format: 'date-time' }) requestedAt!: string;
}
export class InvestigationView {
  @ApiProperty({ enum: ['retest', 'records'] }) kind!: string;
  @ApiProperty() cycle!: number;
  @ApiProperty() outcome!: string;
  @ApiProperty({ format: 'date-time' }) toldAt!: string;
}
export class FindingView {
  @ApiProperty() id!: string;
  @ApiProperty() cycle!: number;
  @ApiProperty({ enum: ['confirmed', 'not-confirmed', 'inconclusive'] }) outcome!: string;
  @ApiProperty() nature!: string;
  @ApiProperty() rootCause!: string;
  @ApiProperty(nullableText) responsible!: string | null;
  @ApiProperty() recordedBy!: string;
  @ApiProperty({ format: 'date-time' }) recordedAt!: string;
}
export class RemedyAnswerView {
  @ApiProperty({ enum: ['agreed', 'declined', 'countered'] }) answer!: string;
  @ApiProperty() givenBy!: string;
  @ApiProperty({ format: 'date-time' }) givenAt!: string;
  @ApiProperty() channel!: string;
  @ApiProperty(nullableText) demand!: string | null;
  @ApiProperty() recordedBy!: string;
}
export class SheetView {
  @ApiProperty({ example: 'SC-2026-000001' }) number!: string;
  @ApiProperty() filedWith!: string;
  @ApiProperty() measures!: string;
  @ApiProperty() author!: string;
  @ApiProperty({ format: 'date-time' }) filedAt!: string;
  @ApiProperty(nullableText) reviewer!: string | null;
  @ApiProperty(nullableInstant) reviewedAt!: string | null;
}
export class DecisionHatView {
  @ApiProperty() role!: string;
  @ApiProperty() scope!: string;
  @ApiProperty({ ...nullableText, description: 'The absent person whom a deputy stood in for' }) absent!: string | null;
}
/** Who approved or refused, when, in what role, on what content (SEC-3). */
export class ApprovalView {
  @ApiProperty() decisionId!: string;
  @ApiProperty({ enum: ['approved', 'refused'] }) outcome!: string;
  @ApiProperty() decidedBy!: string;
  @ApiProperty({ format: 'date-time' }) decidedAt!: string;
  @ApiProperty({ type: DecisionHatView }) hat!: DecisionHatView;
  @ApiProperty() contentHash!: string;
  @ApiProperty(nullableText) reason!: string | null;
}
export class RemedyView {
  @ApiProperty() id!: string;
  @ApiProperty() number!: number;
  @ApiProperty() cycle!: number;
  @ApiProperty() state!: string;
  @ApiProperty() kind!: string;
  @ApiProperty(nullableText) productCode!: string | null;
  @ApiProperty(nullableText) lot!: string | null;
  @ApiProperty(nullableText) quantity!: string | null;
  @ApiProperty(nullableText) unit!: string | null;
  @ApiProperty(nullableText) exchangeQuantity!: string | null;
  @ApiProperty(nullableText) multiple!: string | null;
  @ApiProperty(nullableText) amount!: string | null;
  @ApiProperty(nullableText) currency!: string | null;
  @ApiProperty({ type: LegalFloorView, nullable: true }) legalFloor!: LegalFloorView | null;
  @ApiProperty() terms!: string;
  @ApiProperty({ example: 'CMP-3' }) tier!: string;
  @ApiProperty({ type: [String] }) signers!: string[];
  @ApiProperty() filedAt!: string;
  @ApiProperty() proposedBy!: string;
  @ApiProperty({ format: 'date-time' }) proposedAt!: string;
  @ApiProperty(nullableInstant) executedAt!: string | null;
  @ApiProperty({ description: 'Hash of what a decision is put under, as it stands now: terms, last answer, sheet' })
  contentHash!: string;
  @ApiProperty({ type: [RemedyAnswerView] }) answers!: RemedyAnswerView[];
  @ApiProperty({ type: SheetView, nullable: true }) sheet!: SheetView | null;
  @ApiProperty({ type: [ApprovalView] }) approvals!: ApprovalView[];
}
export class WrittenAnswerView {
  @ApiProperty() id!: string;
  @ApiProperty() cycle!: number;
  @ApiProperty() channel!: string;
  @ApiProperty({ enum: ['written', 'attempting', 'sent'] }) state!: string;
  @ApiProperty(nullableText) subject!: string | null;
  @ApiProperty(nullableText) text!: string | null;
  @ApiProperty() writtenBy!: string;
  @ApiProperty({ format: 'date-time' }) writtenAt!: string;
  @ApiProperty(nullableInstant) sentAt!: string | null;
  @ApiProperty() possibleDuplicate!: boolean;
  @ApiProperty(nullableText) messageId!: string | null;
}
export class CallBackView {
  @ApiProperty() id!: string;
  @ApiProperty() cycle!: number;
  @ApiProperty() number!: number;
  @ApiProperty() outcome!: string;
  @ApiProperty() channel!: string;
  @ApiProperty(nullableText) note!: string | null;
  @ApiProperty(nullableInstant) warnedAt!: string | null;
  @ApiProperty() recordedBy!: string;
  @ApiProperty({ format: 'date-time' }) recordedAt!: string;
}
export class ClassificationView {
  @ApiProperty() class!: string;
  @ApiProperty() grade!: string;
  @ApiProperty() reason!: string;
  @ApiProperty() by!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}
export class FormDeliveryView {
  @ApiProperty() role!: string;
  @ApiProperty() receivedBy!: string;
  @ApiProperty({ format: 'date-time' }) receivedAt!: string;
}
export class PinView {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } }) policyVersions!: Readonly<
    Record<string, number>
  >;
  @ApiProperty() calendar!: string;
  @ApiProperty() calendarVersion!: number;
}

/** One archive per complaint (SEC-2): the case with everything on record, its clocks with their basis, its approvals. */
export class ComplaintView {
  @ApiProperty({ example: 'TS-2026-000123' }) reference!: string;
  @ApiProperty() version!: number;
  @ApiProperty() stage!: string;
  @ApiProperty({ description: 'What the case waits for', example: 'remedy-decision' }) awaited!: string;
  @ApiProperty() cycle!: number;
  @ApiProperty({ enum: ['quality', 'other'] }) path!: string;
  @ApiProperty() class!: string;
  @ApiProperty() grade!: string;
  @ApiProperty() ownerRole!: string;
  @ApiProperty() speakerRole!: string;
  @ApiProperty({ type: [String] }) recipients!: string[];
  @ApiProperty(nullableInstant) promisedBy!: string | null;
  @ApiProperty({ ...nullableText, description: 'First case about the matter (INT-7)' }) follows!: string | null;
  @ApiProperty() escalation!: number;
  @ApiProperty({ type: [String], description: 'Later cases about the same matter' }) followedBy!: string[];
  @ApiProperty({ ...nullableText }) outcome!: string | null;
  @ApiProperty(nullableInstant) closedAt!: string | null;
  @ApiProperty({ type: PinView }) pin!: PinView;
  @ApiProperty({
    type: ComplainantView,
    nullable: true,
    description: 'Null without the permission complaint:read-contact (SEC-1)',
  })
  complainant!: ComplainantView | null;
  @ApiProperty({ type: ReportView }) report!: ReportView;
  @ApiProperty({ type: [ClassificationView] }) classifications!: ClassificationView[];
  @ApiProperty({ type: [LotIdentificationView] }) lotIdentifications!: LotIdentificationView[];
  @ApiProperty({ type: [LotAlarmView] }) lotAlarms!: LotAlarmView[];
  @ApiProperty({ type: [ClockView] }) clocks!: ClockView[];
  @ApiProperty({ type: [FormDeliveryView] }) formDeliveries!: FormDeliveryView[];
  @ApiProperty({ ...nullableInstant, description: 'First reply of the present cycle (HND-1)' }) firstReplyAt!:
    string | null;
  @ApiProperty({ ...nullableText, description: 'Initial opinion of the present cycle (HND-3)' }) initialOpinion!:
    string | null;
  @ApiProperty({ type: [InvestigationView] }) investigation!: InvestigationView[];
  @ApiProperty({ type: [FindingView] }) findings!: FindingView[];
  @ApiProperty({ type: [RemedyView] }) remedies!: RemedyView[];
  @ApiProperty({ type: [WrittenAnswerView] }) answers!: WrittenAnswerView[];
  @ApiProperty({ type: [CallBackView] }) callBacks!: CallBackView[];
}
