import { ApiProperty } from '@nestjs/swagger';
import type { Complaint } from './complaint.entity';

/** A line of the list: nothing personal. */
export class ComplaintItemView {
  @ApiProperty() reference!: string;
  @ApiProperty() version!: number;
  @ApiProperty() stage!: string;
  @ApiProperty() cycle!: number;
  @ApiProperty() class!: string;
  @ApiProperty() grade!: string;
  @ApiProperty() channel!: string;
  @ApiProperty({ format: 'date-time' }) receivedAt!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) promisedBy!: string | null;
  @ApiProperty({ type: String, nullable: true }) productCode!: string | null;
  @ApiProperty({ type: String, nullable: true }) productName!: string | null;
  @ApiProperty({ type: String, nullable: true }) lot!: string | null;
  @ApiProperty() lotKnown!: boolean;
  @ApiProperty() ownerRole!: string;
  @ApiProperty({ type: String, nullable: true }) follows!: string | null;
  @ApiProperty({ type: String, nullable: true }) outcome!: string | null;
}

export const complaintItem = (complaint: Complaint): ComplaintItemView => {
  const {
    reference,
    version,
    stage,
    cycle,
    class: cause,
    grade,
    channel,
    productCode,
    productName,
    lot,
    lotKnown,
  } = complaint;
  const { ownerRole, follows, outcome } = complaint;
  return {
    ...{ reference, version, stage, cycle, class: cause, grade, channel, productCode, productName, lot, lotKnown },
    ...{ ownerRole, follows, outcome },
    receivedAt: complaint.receivedAt.toISOString(),
    promisedBy: complaint.promisedBy?.toISOString() ?? null,
  };
};
