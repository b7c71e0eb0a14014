import { alarmReasons } from '@anxin/contracts';
import { nullableInstant, nullableText } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import type { HoldOrder } from './hold-order.entity';

export class HoldOrderView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() complaint!: string;
  @ApiProperty({ enum: alarmReasons }) reason!: string;
  @ApiProperty({ enum: ['ordered', 'held', 'unknown-lot', 'refused', 'lifted'] }) status!: string;
  @ApiProperty({ format: 'date-time' }) orderedAt!: string;
  @ApiProperty(nullableInstant) answeredAt!: string | null;
  @ApiProperty({ ...nullableText, description: 'The hold in logistics' }) holdId!: string | null;
  @ApiProperty({ ...nullableText, description: 'Why logistics refused' }) code!: string | null;
  @ApiProperty(nullableInstant) liftedAt!: string | null;
  @ApiProperty(nullableInstant) resolvedAt!: string | null;
  @ApiProperty(nullableText) resolvedBy!: string | null;
  @ApiProperty({ ...nullableText, description: 'Why there is nothing to hold' }) resolution!: string | null;
}

const text = (at: Date | null): string | null => at?.toISOString() ?? null;

export const holdOrderView = ({ id, complaint, reason, status, holdId, code, ...order }: HoldOrder): HoldOrderView => ({
  ...{ id, complaint, reason, status, holdId, code, resolvedBy: order.resolvedBy, resolution: order.resolution },
  orderedAt: order.orderedAt.toISOString(),
  answeredAt: text(order.answeredAt),
  liftedAt: text(order.liftedAt),
  resolvedAt: text(order.resolvedAt),
});
