import { ApiProperty } from '@nestjs/swagger';
import type { ReturnReceipt } from './return-receipt.entity';

/** Goods that came back. */
export class ReturnReceiptView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) lotId!: string;
  @ApiProperty() lot!: string;
  @ApiProperty() consignee!: string;
  @ApiProperty({ description: 'Decimal' }) quantity!: string;
  @ApiProperty() unit!: string;
  @ApiProperty({ type: String, nullable: true }) recall!: string | null;
  @ApiProperty({ format: 'date-time' }) receivedAt!: string;
}

export const returnReceiptView = (receipt: ReturnReceipt, lot: string): ReturnReceiptView => ({
  ...{ id: receipt.id, lotId: receipt.lotId, lot, consignee: receipt.consignee, quantity: receipt.quantity },
  ...{ unit: receipt.unit, recall: receipt.recall, receivedAt: receipt.receivedAt.toISOString() },
});
