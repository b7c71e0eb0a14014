import { nullableText } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { channels } from '../complaint/complaint-terms';
import type { ClosedComplaint } from './closed-complaint.entity';

/** A complaint of the time before, without the person and their words. */
export class ClosedComplaintView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: channels }) channel!: string;
  @ApiProperty({ format: 'date-time' }) receivedAt!: string;
  @ApiProperty(nullableText) productName!: string | null;
  @ApiProperty({ ...nullableText, format: 'date' }) productionDate!: string | null;
  @ApiProperty({ ...nullableText, description: 'As typed' }) lotTyped!: string | null;
  @ApiProperty(nullableText) purchasePlace!: string | null;
  @ApiProperty() photos!: number;
  @ApiProperty({ format: 'uuid', description: 'The import that brought it' }) importId!: string;
}

export const closedComplaintView = (closed: ClosedComplaint): ClosedComplaintView => ({
  ...{ id: closed.id, channel: closed.channel, receivedAt: closed.receivedAt.toISOString() },
  ...{ productName: closed.productName, productionDate: closed.productionDate, lotTyped: closed.lotTyped },
  ...{ purchasePlace: closed.purchasePlace, photos: closed.photos, importId: closed.importId },
});
