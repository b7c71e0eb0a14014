import { ApiProperty } from '@nestjs/swagger';
import { HoldView } from '../hold/hold.view';
import { siteNameText } from '../site/site-name-text';

/** Where goods of a held lot lie. */
export class HeldGoodsView {
  @ApiProperty({ example: '成品二库' }) warehouse!: string;
  @ApiProperty({ type: String, nullable: true, description: siteNameText }) siteName!: string | null;
}

/** A hold in the list, with where its goods are. */
export class ListedHoldView extends HoldView {
  @ApiProperty({ type: [HeldGoodsView], description: 'Warehouses where goods of the lot lie now' })
  goods!: HeldGoodsView[];
}
