import { ApiProperty } from '@nestjs/swagger';
import { HoldView } from '../hold/hold.view';
import { StockView } from '../stock/stock.view';

/** Goods of the lot that one consignee was sent. */
export class ConsigneeShare {
  @ApiProperty({ example: 'C0007' }) consignee!: string;
  @ApiProperty({ description: 'Decimal' }) inTransit!: string;
  @ApiProperty({ description: 'Decimal; what came back since is in it' }) delivered!: string;
  @ApiProperty({ description: 'Decimal' }) returned!: string;
}

/** Goods of the lot that were sent to a complainant as replacement (CMP-10); who that is stands with the complaint. */
export class HandedOutShare {
  @ApiProperty({ example: 'TS-2026-000123' }) complaint!: string;
  @ApiProperty({ description: 'Decimal' }) quantity!: string;
  @ApiProperty({ format: 'date-time' }) sentAt!: string;
}

/** Where the goods of a lot are now. */
export class WhereaboutsView {
  @ApiProperty({ format: 'uuid' }) lotId!: string;
  @ApiProperty({ example: '20260930P001L31' }) lot!: string;
  @ApiProperty({ type: String, nullable: true }) item!: string | null;
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
  @ApiProperty({ enum: ['passed', 'failed', 'pending'] }) inspection!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) expiresOn!: string | null;
  @ApiProperty({ description: 'Whether a hold stands' }) held!: boolean;
  @ApiProperty({ type: [StockView] }) stock!: StockView[];
  @ApiProperty({ type: [ConsigneeShare] }) consignees!: ConsigneeShare[];
  @ApiProperty({ type: [HandedOutShare], description: 'Oldest first' }) handedOut!: HandedOutShare[];
  @ApiProperty({ type: [HoldView], description: 'Standing ones first' }) holds!: HoldView[];
}
