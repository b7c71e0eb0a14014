import { ApiProperty } from '@nestjs/swagger';
import { type Hold, holdCauses } from './hold.entity';

/** A hold as the API shows it. */
export class HoldView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) lotId!: string;
  @ApiProperty({ description: 'Number of the lot', example: '20260930P001L31' }) lot!: string;
  @ApiProperty({ enum: holdCauses }) cause!: string;
  @ApiProperty({ description: 'The complaint or recall that asked, or what QC holds it by', example: 'ZH-2026-000001' })
  reference!: string;
  @ApiProperty({ type: String, nullable: true }) orderId!: string | null;
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date-time' }) placedAt!: string;
  @ApiProperty() placedBy!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) liftedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) liftedBy!: string | null;
  @ApiProperty({ type: String, nullable: true }) liftReason!: string | null;
}

export const holdView = (hold: Hold, lot: string): HoldView => ({
  ...{ id: hold.id, lotId: hold.lotId, lot, cause: hold.cause, reference: hold.reference, orderId: hold.orderId },
  ...{ reason: hold.reason, placedAt: hold.placedAt.toISOString(), placedBy: hold.placedBy },
  ...{ liftedAt: hold.liftedAt?.toISOString() ?? null, liftedBy: hold.liftedBy, liftReason: hold.liftReason },
});
