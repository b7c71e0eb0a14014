import { nullableInstant, nullableText } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { attemptChannels, attemptOutcomes } from '../recall-notice/attempt.entity';
import { confirmationChannels } from '../recall-notice/confirmation.entity';
import { noticeChannels, noticeStates } from '../recall-notice/notice.entity';

const figure = (description: string): PropertyDecorator => ApiProperty({ description, example: '12' });

/** The last time that somebody tried to reach it. */
export class LastAttemptView {
  @ApiProperty({ enum: noticeChannels }) channel!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: ['sent', ...attemptOutcomes], description: '`sent`: the mail server has it' }) outcome!: string;
}

/** The call or visit that waits for somebody. */
export class NextTaskView {
  @ApiProperty({ enum: attemptChannels }) channel!: string;
  @ApiProperty({ ...nullableInstant, description: 'Its own limit, else the end of the recall’s clock' })
  dueAt!: string | null;
  @ApiProperty() overdue!: boolean;
}

export class ConsigneeView {
  @ApiProperty() code!: string;
  @ApiProperty(nullableText) name!: string | null;
  @ApiProperty({ ...nullableText, enum: noticeChannels }) channel!: string | null;
  @ApiProperty({ ...nullableText, enum: noticeStates, description: 'Null before the notices' })
  state!: string | null;
  @ApiProperty({ type: Number, nullable: true }) batch!: number | null;
  @ApiProperty() possibleDuplicate!: boolean;
  @ApiProperty(nullableInstant) sentAt!: string | null;
  @ApiProperty(nullableInstant) answeredAt!: string | null;
  @ApiProperty(nullableText) unreachable!: string | null;
  @ApiProperty({ description: 'Lots that it got' }) lots!: number;
  @ApiProperty({ description: 'Lines of dispatch notes' }) lines!: number;
  @ApiProperty({ description: 'Pieces over all units' }) quantity!: string;
  @ApiProperty({ description: 'Of them neither told of nor come back' }) open!: string;
  @ApiProperty({ type: LastAttemptView, nullable: true }) lastAttempt!: LastAttemptView | null;
  @ApiProperty({ type: NextTaskView, nullable: true }) nextTask!: NextTaskView | null;
}

/** What a consignee said last of a lot, in the lot's unit. */
export class SaidView {
  @figure('Still there') stillThere!: string;
  @figure('Sold or eaten') sold!: string;
  @figure('Destroyed on site') destroyed!: string;
  @ApiProperty({ enum: confirmationChannels }) channel!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ ...nullableText, description: 'Who wrote it down; null when the consignee did by the link' })
  recordedBy!: string | null;
}

export class ConsigneeLotView {
  @ApiProperty() lotId!: string;
  @ApiProperty({ example: '20260930P001L31' }) number!: string;
  @ApiProperty({ description: 'Product or material code', example: 'P001' }) item!: string;
  @ApiProperty({ ...nullableText, description: 'Name of the product' }) name!: string | null;
  @ApiProperty(nullableText) specification!: string | null;
  @ApiProperty({ description: 'What was shipped', example: '24' }) quantity!: string;
  @ApiProperty({ example: '瓶' }) unit!: string;
  @figure('Came back so far') returned!: string;
  @figure('A result: neither told of nor come back; less than nothing when more was told than was shipped')
  open!: string;
  @ApiProperty({ type: SaidView, nullable: true }) said!: SaidView | null;
}

/** A call or a visit that reached nobody. */
export class AttemptView {
  @ApiProperty({ enum: attemptChannels }) channel!: string;
  @ApiProperty({ enum: attemptOutcomes }) outcome!: string;
  @ApiProperty() note!: string;
  @ApiProperty() by!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

/** One consignee with all that a call or a visit needs (RCL-4). */
export class ConsigneeDetailView extends ConsigneeView {
  @ApiProperty(nullableText) province!: string | null;
  @ApiProperty(nullableText) city!: string | null;
  @ApiProperty({ ...nullableText, description: 'The company’s own recall contact' }) phone!: string | null;
  @ApiProperty({ ...nullableText, description: 'The company’s own recall contact' }) email!: string | null;
  @ApiProperty({ type: [ConsigneeLotView], description: 'By number' }) goods!: readonly ConsigneeLotView[];
  @ApiProperty({ type: [AttemptView], description: 'Newest first' }) attempts!: readonly AttemptView[];
}
