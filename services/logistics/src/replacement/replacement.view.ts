import { ApiProperty } from '@nestjs/swagger';
import type { Dispatch, ReplacementOrder } from './replacement-order.entity';

/** A replacement order as the API shows it. */
export class ReplacementView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Reference of the complaint', example: 'TS-2026-000123' }) complaint!: string;
  @ApiProperty({ format: 'uuid' }) remedyId!: string;
  @ApiProperty() productCode!: string;
  @ApiProperty({ description: 'Decimal', example: '3.000000' }) quantity!: string;
  @ApiProperty({ example: '瓶' }) unit!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Lot that the remedy names, if any' }) wantedLot!:
    string | null;
  @ApiProperty({ enum: ['open', 'dispatched', 'refused'] }) status!: string;
  @ApiProperty({ format: 'date-time' }) orderedAt!: string;
  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: true,
    description:
      'Lot, warehouse, location, quantity, carrier, waybill; without warehouse and quantity where it was answered before goods were taken from stock',
  })
  dispatch!: Dispatch | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: 'The lot that left, from stock' }) lotId!:
    string | null;
  @ApiProperty({ type: String, nullable: true }) refusal!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) answeredAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) answeredBy!: string | null;
  @ApiProperty() version!: number;
}

export const replacementView = (order: ReplacementOrder): ReplacementView => ({
  id: order.id,
  complaint: order.complaint,
  remedyId: order.remedyId,
  productCode: order.productCode,
  quantity: order.quantity,
  unit: order.unit,
  wantedLot: order.wantedLot,
  status: order.status,
  orderedAt: order.orderedAt.toISOString(),
  dispatch: order.dispatch,
  lotId: order.lotId,
  refusal: order.refusal,
  answeredAt: order.answeredAt?.toISOString() ?? null,
  answeredBy: order.answeredBy,
  version: order.version,
});
