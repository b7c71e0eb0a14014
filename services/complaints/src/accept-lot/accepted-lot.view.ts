import { complaintGrades } from '@anxin/policy';
import { ApiProperty } from '@nestjs/swagger';
import type { Complaint } from '../complaint/complaint.entity';

export class AcceptedLotView {
  @ApiProperty({ example: 'TS-2026-000123' }) reference!: string;
  @ApiProperty({ description: 'Version of the case after the act; its ETag' }) version!: number;
  @ApiProperty({ format: 'uuid', description: 'The entry in the lot’s history' }) id!: string;
  @ApiProperty({ type: String, nullable: true, description: 'As typed at intake, never rewritten' })
  lotTyped!: string | null;
  @ApiProperty({ description: 'The lot that the complaint counts for from now on' }) lot!: string;
  @ApiProperty() lotKnown!: boolean;
  @ApiProperty({ enum: complaintGrades, description: 'Raised when the lot has many complaints (INT-4)' })
  grade!: string;
}

export const acceptedLotView = (complaint: Complaint, id: string): AcceptedLotView => {
  const { reference, version, lotTyped, lot, lotKnown, grade } = complaint;
  return { reference, version, id, lotTyped, lot: lot ?? '', lotKnown, grade };
};
