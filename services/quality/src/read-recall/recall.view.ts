import { ClockView } from '@anxin/casework';
import { type RecallStage, recallStages, startChecks } from '@anxin/contracts';
import { nullableInstant, nullableText } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { planOutcomes } from '../recall/plan-decision.entity';
import { ConsigneeView } from './consignee.view';

const figure = (description: string): PropertyDecorator => ApiProperty({ description, example: '12' });

export class RecallScopeView {
  @ApiProperty({ enum: ['lot', 'supplier-lot'] }) kind!: string;
  @ApiProperty() value!: string;
  @ApiProperty({ required: false }) supplier?: string;
}

/** A recall in a list. */
export class RecallItemView {
  @ApiProperty({ example: 'ZH-2026-000001' }) reference!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: recallStages }) stage!: RecallStage;
  @ApiProperty() level!: string;
  @ApiProperty({ example: 'CN-2026' }) rulePack!: string;
  @ApiProperty() assessmentId!: string;
  @ApiProperty({ type: RecallScopeView }) scope!: RecallScopeView;
  @ApiProperty({ format: 'date-time' }) knownAt!: string;
  @ApiProperty({ format: 'date-time' }) startedAt!: string;
  @ApiProperty() startedBy!: string;
  @ApiProperty(nullableInstant) closedAt!: string | null;
}

/** A figure of the law with what it rests on, shown to whoever decides (RCL-2). */
export class LawFigureView {
  @ApiProperty({ example: 'startWithin' }) figure!: string;
  @ApiProperty({ example: 24 }) value!: number;
  @ApiProperty({ enum: ['verified', 'to-be-verified'] }) status!: string;
  @ApiProperty(nullableText) article!: string | null;
  @ApiProperty(nullableText) note!: string | null;
}

export class PackItemView {
  @ApiProperty({ example: 'producer' }) item!: string;
  @ApiProperty({ description: 'As the rule pack words it' }) title!: string;
}
/** What a plan must hold and who signs it, by the rule pack that the recall pinned (RCL-1, RCL-2). */
export class PlanRulesView {
  @ApiProperty({ type: [String], description: 'Roles, in the order in which they sign' }) signers!: readonly string[];
  @ApiProperty({ type: [PackItemView], description: 'In the law’s order' }) contents!: readonly PackItemView[];
  @ApiProperty({ type: [PackItemView], description: 'What may lawfully be done with the goods' })
  dispositions!: readonly PackItemView[];
}

export class ScopeFrozenView {
  @ApiProperty() version!: number;
  @ApiProperty() hash!: string;
  @ApiProperty({ format: 'date-time' }) frozenAt!: string;
  @ApiProperty({ description: 'Rounds of “hold, ask again” until nothing new appeared' }) rounds!: number;
  @ApiProperty({ description: 'True when every batch that held goods went into is known' }) complete!: boolean;
  @ApiProperty({ type: [String], description: 'Batches that production does not know: incomplete because of them' })
  gaps!: readonly string[];
  @ApiProperty() lots!: number;
  @ApiProperty() lines!: number;
  @ApiProperty() consignees!: number;
}

export class PlanDecisionView {
  @ApiProperty() role!: string;
  @ApiProperty({ enum: planOutcomes }) outcome!: string;
  @ApiProperty(nullableText) reason!: string | null;
  @ApiProperty() decidedBy!: string;
  @ApiProperty({ format: 'date-time' }) decidedAt!: string;
  @ApiProperty({ ...nullableText, description: 'Whose deputy signed' }) absent!: string | null;
}
export class PlanView {
  @ApiProperty() revision!: number;
  @ApiProperty({ enum: ['submitted', 'superseded', 'approved', 'refused'] }) state!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) contents!: Readonly<
    Record<string, string>
  >;
  @ApiProperty() risk!: string;
  @ApiProperty() compensation!: string;
  @ApiProperty({ type: [String] }) dispositions!: readonly string[];
  @ApiProperty({ ...nullableText, description: 'Whom consignees call' }) contactPhone!: string | null;
  @ApiProperty({ description: 'What a signature must name' }) contentHash!: string;
  @ApiProperty() submittedBy!: string;
  @ApiProperty({ format: 'date-time' }) submittedAt!: string;
  @ApiProperty({ type: [PlanDecisionView] }) decisions!: readonly PlanDecisionView[];
}

export class StartCheckView {
  @ApiProperty({ enum: startChecks }) check!: string;
  @ApiProperty({ description: 'Role that has to see to it' }) owner!: string;
  @ApiProperty(nullableText) evidence!: string | null;
  @ApiProperty(nullableText) filingNumber!: string | null;
  @ApiProperty(nullableInstant) filedAt!: string | null;
  @ApiProperty(nullableInstant) metAt!: string | null;
  @ApiProperty(nullableText) metBy!: string | null;
}

/** How far the notices got, in consignees (RCL-4). */
export class FunnelView {
  @ApiProperty() consignees!: number;
  @ApiProperty({ description: 'Mails that left, and calls and visits that were asked for' }) out!: number;
  @ApiProperty() mails!: number;
  @ApiProperty() calls!: number;
  @ApiProperty() visits!: number;
  @ApiProperty() possibleDuplicates!: number;
  @ApiProperty() confirmed!: number;
  @ApiProperty() unreachable!: number;
  @ApiProperty({ description: 'Consignees that goods came back from' }) returned!: number;
}

export class BalanceView {
  @figure('Made or received') produced!: string;
  @figure('In stock when frozen') inStock!: string;
  @figure('In transit when frozen and not heard of since') inTransit!: string;
  @figure('Delivered') delivered!: string;
  @figure('Scrapped') scrapped!: string;
  @figure('Sampled') sampled!: string;
  @figure('Used for other lots') consumed!: string;
  @figure('Used for other lots as rework') reworked!: string;
  @figure('Scrapped in the warehouse before it was frozen') scrappedInWarehouse!: string;
  @figure('Taken as samples in the warehouse before it was frozen') sampledInWarehouse!: string;
  @figure('Sent to complainants as replacement before it was frozen') handedOut!: string;
  @figure('A result: produced less all of these') producedDifference!: string;
  @figure('Came back') returned!: string;
  @figure('Destroyed on site') destroyed!: string;
  @figure('Sold or eaten') sold!: string;
  @figure('Still at the consignees') stillThere!: string;
  @figure('A result: delivered less what is accounted for') unaccounted!: string;
}
export class TotalBalanceView {
  @ApiProperty() kind!: string;
  @ApiProperty() unit!: string;
  @ApiProperty() lots!: number;
  @ApiProperty({ type: BalanceView }) balance!: BalanceView;
}
export class OpenDifferenceView {
  @ApiProperty() lot!: string;
  @ApiProperty({ enum: ['produced', 'delivered'] }) difference!: string;
  @ApiProperty() quantity!: string;
  @ApiProperty() unit!: string;
  @ApiProperty({ description: 'More than there was: an input is missing' }) over!: boolean;
}
export class ExplanationView {
  @ApiProperty() lotId!: string;
  @ApiProperty({ enum: ['produced', 'delivered'] }) difference!: string;
  @ApiProperty() quantity!: string;
  @ApiProperty() reason!: string;
  @ApiProperty() explainedBy!: string;
  @ApiProperty({ format: 'date-time' }) explainedAt!: string;
}
export class ExplainedView {
  @ApiProperty() produced!: string;
  @ApiProperty() delivered!: string;
}
export class RecallLotView {
  @ApiProperty() lotId!: string;
  @ApiProperty() number!: string;
  @ApiProperty() item!: string;
  @ApiProperty() kind!: string;
  @ApiProperty() unit!: string;
  @ApiProperty({ type: BalanceView }) balance!: BalanceView;
  @ApiProperty({ type: ExplainedView }) explained!: ExplainedView;
}

export class RecallTroubleView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'logistics.holdLots' }) step!: string;
  @ApiProperty() code!: string;
  @ApiProperty({ format: 'date-time' }) reportedAt!: string;
}

export class RecallView extends RecallItemView {
  @ApiProperty() reason!: string;
  @ApiProperty({ type: [LawFigureView], description: 'The level’s figures and what they rest on' })
  law!: readonly LawFigureView[];
  @ApiProperty({ type: PlanRulesView }) planRules!: PlanRulesView;
  @ApiProperty({ type: [ClockView] }) clocks!: readonly ClockView[];
  @ApiProperty({ type: ScopeFrozenView, nullable: true }) frozenScope!: ScopeFrozenView | null;
  @ApiProperty({ type: [PlanView], description: 'Newest first' }) plans!: readonly PlanView[];
  @ApiProperty({ type: [StartCheckView] }) startChecks!: readonly StartCheckView[];
  @ApiProperty({ type: FunnelView }) funnel!: FunnelView;
  @ApiProperty({ type: [TotalBalanceView] }) totals!: readonly TotalBalanceView[];
  @ApiProperty({ type: [OpenDifferenceView], description: 'What keeps it open' }) open!: readonly OpenDifferenceView[];
  @ApiProperty({ type: [ExplanationView] }) explanations!: readonly ExplanationView[];
  @ApiProperty({
    type: [ConsigneeView],
    description: 'The first 200 that did not answer, those with the most open on top',
  })
  unanswered!: readonly ConsigneeView[];
  @ApiProperty({ type: [RecallTroubleView], description: 'Steps that were refused and wait for a person' })
  troubles!: readonly RecallTroubleView[];
}
