import { ApiProperty } from '@nestjs/swagger';
import { type ShipmentLine, shipmentStates } from './shipment-line.entity';

/** A line of a dispatch note as the API shows it. */
export class ShipmentLineView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Dispatch note 发货单', example: 'FH-2026-000012' }) note!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Consolidated pick-up note 总提货单' }) pickupNote!:
    string | null;
  @ApiProperty({ format: 'uuid' }) lotId!: string;
  @ApiProperty({ description: 'Number of the lot', example: '20260930P001L31' }) lot!: string;
  @ApiProperty({ description: 'Code of the customer', example: 'C0007' }) consignee!: string;
  @ApiProperty({ description: 'Decimal', example: '24.000000' }) quantity!: string;
  @ApiProperty({ example: '瓶' }) unit!: string;
  @ApiProperty({ format: 'date' }) shippedOn!: string;
  @ApiProperty({ example: '顺通物流' }) carrier!: string;
  @ApiProperty({ enum: shipmentStates }) state!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) deliveredAt!: string | null;
}

export const shipmentLineView = (line: ShipmentLine, lot: string): ShipmentLineView => ({
  ...{ id: line.id, note: line.note, pickupNote: line.pickupNote, lotId: line.lotId, lot, consignee: line.consignee },
  ...{ quantity: line.quantity, unit: line.unit, shippedOn: line.shippedOn, carrier: line.carrier, state: line.state },
  deliveredAt: line.deliveredAt?.toISOString() ?? null,
});
