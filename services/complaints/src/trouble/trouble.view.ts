import { ApiProperty } from '@nestjs/swagger';
import type { Trouble } from './trouble.entity';

export class TroubleView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() complaint!: string;
  @ApiProperty({ description: 'Step of the handling that was refused', example: 'logistics.dispatchReplacement' })
  step!: string;
  @ApiProperty({ description: 'Code of the refusal' }) code!: string;
  @ApiProperty({ format: 'date-time' }) reportedAt!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) resolvedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) resolvedBy!: string | null;
  @ApiProperty({ type: String, nullable: true }) resolution!: string | null;
}

export const troubleView = ({
  id,
  complaint,
  step,
  code,
  reportedAt,
  resolvedAt,
  resolvedBy,
  resolution,
}: Trouble): TroubleView => ({
  ...{ id, complaint, step, code, resolvedBy, resolution },
  reportedAt: reportedAt.toISOString(),
  resolvedAt: resolvedAt?.toISOString() ?? null,
});
