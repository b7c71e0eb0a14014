import { ApiProperty } from '@nestjs/swagger';
import { disposalKinds, type StockDisposal } from './stock-disposal.entity';

/** Goods that were scrapped or sampled. */
export class StockDisposalView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) lotId!: string;
  @ApiProperty({ description: 'Number of the lot', example: '20260930P001L31' }) lot!: string;
  @ApiProperty({ enum: disposalKinds }) kind!: string;
  @ApiProperty({ description: 'Decimal', example: '24' }) quantity!: string;
  @ApiProperty({ example: '瓶' }) unit!: string;
  @ApiProperty({ example: '成品二库' }) warehouse!: string;
  @ApiProperty({ example: 'A-10' }) location!: string;
  @ApiProperty({ enum: ['store', 'returns'] }) area!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ type: String, nullable: true }) witness!: string | null;
  @ApiProperty({ format: 'date-time' }) disposedAt!: string;
  @ApiProperty() disposedBy!: string;
}

export const stockDisposalView = ({ disposedAt, ...disposal }: StockDisposal, lot: string): StockDisposalView => ({
  ...disposal,
  ...{ lot, disposedAt: disposedAt.toISOString() },
});
