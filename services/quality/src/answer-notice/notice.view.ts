import { nullableText } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import type { Recall } from '../recall/recall.entity';
import type { ReceivedLot } from '../recall-notice/received-lots';

export class NoticeLotView {
  @ApiProperty() lotId!: string;
  @ApiProperty({ description: 'Lot number as on the label', example: '20260930P001L31' }) number!: string;
  @ApiProperty({ description: 'Product code', example: 'P001' }) item!: string;
  @ApiProperty({ ...nullableText, description: 'Name of the product' }) name!: string | null;
  @ApiProperty({ ...nullableText, example: '500g' }) specification!: string | null;
  @ApiProperty({ description: 'What was delivered', example: '24' }) quantity!: string;
  @ApiProperty({ example: '瓶' }) unit!: string;
}

/** What whoever holds the link is asked about. */
export class NoticeView {
  @ApiProperty({ example: 'ZH-2026-000001' }) reference!: string;
  @ApiProperty() level!: string;
  @ApiProperty({ ...nullableText, description: 'Name of the consignee' }) consignee!: string | null;
  @ApiProperty({ ...nullableText, description: 'Whom to call about the recall' }) contactPhone!: string | null;
  @ApiProperty({ type: [NoticeLotView] }) lots!: readonly NoticeLotView[];
}

export const noticeView = (
  { reference, level }: Recall,
  of: Pick<NoticeView, 'consignee' | 'contactPhone'> & { readonly lots: readonly ReceivedLot[] },
): NoticeView => ({ reference, level, ...of });

export class NoticeAnsweredView {
  @ApiProperty({ example: 'ZH-2026-000001' }) reference!: string;
  @ApiProperty({ format: 'date-time' }) answeredAt!: string;
}
