import { ApiProperty } from '@nestjs/swagger';
import type { BatchRecordsRequest, RecordEntry } from './batch-records-request.entity';

/** A batch-records request as the API shows it. */
export class BatchRecordsView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Reference of the complaint that asked', example: 'TS-2026-000123' }) complaint!: string;
  @ApiProperty({ type: String, nullable: true }) lot!: string | null;
  @ApiProperty({ type: String, nullable: true }) productCode!: string | null;
  @ApiProperty({ enum: ['open', 'answered'] }) status!: string;
  @ApiProperty({ format: 'date-time' }) requestedAt!: string;
  @ApiProperty({ type: String, nullable: true, enum: ['conforming', 'nonconforming', 'inconclusive', 'missing'] })
  outcome!: string | null;
  @ApiProperty({ type: 'array', items: { type: 'object' } }) records!: readonly RecordEntry[];
  @ApiProperty({ type: String, nullable: true }) cause!: string | null;
  @ApiProperty({ type: String, nullable: true }) responsibility!: string | null;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) answeredAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) answeredBy!: string | null;
  @ApiProperty() version!: number;
}

export const batchRecordsView = (request: BatchRecordsRequest): BatchRecordsView => ({
  id: request.id,
  complaint: request.complaint,
  lot: request.lot,
  productCode: request.productCode,
  status: request.status,
  requestedAt: request.requestedAt.toISOString(),
  outcome: request.outcome,
  records: request.records,
  cause: request.cause,
  responsibility: request.responsibility,
  reason: request.reason,
  answeredAt: request.answeredAt?.toISOString() ?? null,
  answeredBy: request.answeredBy,
  version: request.version,
});
