import { ApiProperty } from '@nestjs/swagger';
import type { Measurement, RetestOrder } from './retest-order.entity';

/** A retest order as the API shows it. */
export class RetestView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Reference of the complaint that asked', example: 'TS-2026-000123' }) complaint!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Lot as typed at intake; null when nobody could name one' })
  lot!: string | null;
  @ApiProperty({ type: String, nullable: true }) productCode!: string | null;
  @ApiProperty({ enum: ['open', 'answered'] }) status!: string;
  @ApiProperty({ format: 'date-time' }) orderedAt!: string;
  @ApiProperty({ type: String, nullable: true, enum: ['conforming', 'nonconforming', 'inconclusive', 'missing'] })
  outcome!: string | null;
  @ApiProperty({ type: String, nullable: true }) sampleCode!: string | null;
  @ApiProperty({ type: 'array', items: { type: 'object' } }) measurements!: readonly Measurement[];
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) answeredAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) answeredBy!: string | null;
  @ApiProperty() version!: number;
}

export const retestView = (order: RetestOrder): RetestView => ({
  id: order.id,
  complaint: order.complaint,
  lot: order.lot,
  productCode: order.productCode,
  status: order.status,
  orderedAt: order.orderedAt.toISOString(),
  outcome: order.outcome,
  sampleCode: order.sampleCode,
  measurements: order.measurements,
  reason: order.reason,
  answeredAt: order.answeredAt?.toISOString() ?? null,
  answeredBy: order.answeredBy,
  version: order.version,
});
