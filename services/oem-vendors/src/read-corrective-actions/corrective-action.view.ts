import { ClockView } from '@anxin/casework';
import { nullableInstant, nullableText } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { type AnswerChannel, answerChannels } from '../corrective-action/gate-answer.entity';
import {
  type EffectBasis,
  effectBases,
  type EffectOutcome,
  effectOutcomes,
} from '../corrective-action/effect-look.entity';
import {
  type MailState,
  mailStates,
  type MailSubject,
  mailSubjects,
} from '../corrective-action/manufacturer-mail.entity';
import { OwnActionView, OwnAnswerView } from '../corrective-action/own-action.view';
import { CorrectiveActView } from '../corrective-action/corrective-act.view';

export class CorrectiveActionItemView extends CorrectiveActView {
  @ApiProperty({ example: 'M01' }) manufacturer!: string;
  @ApiProperty({ example: 'YC-2026-000003' }) oemCase!: string;
  @ApiProperty() lot!: string;
  @ApiProperty() productCode!: string;
  @ApiProperty({ format: 'date-time' }) issuedAt!: string;
  @ApiProperty({ ...nullableInstant, description: 'Since when the manufacturer is silent' }) silentSince!:
    string | null;
}
export class CorrectiveAnswerView extends OwnAnswerView {
  @ApiProperty({ enum: answerChannels }) channel!: AnswerChannel;
  @ApiProperty({ ...nullableText, description: 'The manufacturer’s person; of a link nobody knows' }) answeredBy!:
    string | null;
  @ApiProperty({ description: 'What a judgement must name' }) contentHash!: string;
  @ApiProperty(nullableText) decidedBy!: string | null;
  @ApiProperty({ ...nullableText, description: 'Role in which it was decided' }) decidedAs!: string | null;
}
export class EffectLookView {
  @ApiProperty() round!: number;
  @ApiProperty() look!: number;
  @ApiProperty({ format: 'date-time' }) lookedAt!: string;
  @ApiProperty({ enum: effectOutcomes }) outcome!: EffectOutcome;
  @ApiProperty({ enum: effectBases, nullable: true }) basis!: EffectBasis | null;
  @ApiProperty({ description: 'Lots of the product made since the correction' }) lots!: number;
  @ApiProperty({ type: [String], description: 'Quality complaints about these lots' }) complaints!: string[];
}
export class ManufacturerMailView {
  @ApiProperty({ enum: mailSubjects }) about!: MailSubject;
  @ApiProperty({ format: 'date-time' }) dueSince!: string;
  @ApiProperty({ enum: mailStates }) state!: MailState;
  @ApiProperty(nullableInstant) sentAt!: string | null;
  @ApiProperty() possibleDuplicate!: boolean;
}
export class CorrectiveTroubleView {
  @ApiProperty() id!: string;
  @ApiProperty() step!: string;
  @ApiProperty() code!: string;
  @ApiProperty({ format: 'date-time' }) reportedAt!: string;
  @ApiProperty(nullableInstant) resolvedAt!: string | null;
}
/** One request as the company sees it. */
export class CorrectiveActionView extends OwnActionView {
  @ApiProperty({ example: 'M01' }) manufacturer!: string;
  @ApiProperty({ example: 'YC-2026-000003' }) oemCase!: string;
  @ApiProperty() issuedBy!: string;
  @ApiProperty({ description: 'Role in which it was issued' }) issuedAs!: string;
  @ApiProperty({ ...nullableInstant, description: 'Since when the manufacturer is silent' }) silentSince!:
    string | null;
  @ApiProperty({ ...nullableText, format: 'date' }) implementedOn!: string | null;
  @ApiProperty({ ...nullableInstant, description: 'When the effect is looked at next' }) lookAt!: string | null;
  @ApiProperty({ ...nullableText, description: 'Who judges the answer to the open gate' }) judgedBy!: string | null;
  @ApiProperty({ type: [CorrectiveAnswerView] }) declare answers: CorrectiveAnswerView[];
  @ApiProperty({ type: [ClockView] }) clocks!: ClockView[];
  @ApiProperty({ type: [EffectLookView] }) looks!: EffectLookView[];
  @ApiProperty({ type: [ManufacturerMailView] }) mails!: ManufacturerMailView[];
  @ApiProperty({ type: [CorrectiveTroubleView] }) troubles!: CorrectiveTroubleView[];
}
