import { ApiProperty } from '@nestjs/swagger';
import type { Complaint } from '../complaint/complaint.entity';

/** What the clerk is told at once, the promise to the complainant included. Stored as the request's answer, so without personal data. */
export class RegisteredView {
  @ApiProperty({ example: 'TS-2026-000123' }) reference!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ example: 'registered' }) stage!: string;
  @ApiProperty({ format: 'date-time' }) receivedAt!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date-time',
    description: 'Promised end of the handling (INT-5)',
  })
  promisedBy!: string | null;
  @ApiProperty({ type: String, nullable: true }) lot!: string | null;
  @ApiProperty({ description: 'False: no such lot is known here; the case goes on and is flagged' }) lotKnown!: boolean;
  @ApiProperty() ownerRole!: string;
  @ApiProperty({ description: 'Role of the one person who speaks to the complainant' }) speakerRole!: string;
  @ApiProperty({ type: [String], description: 'Roles that must get the form (HND-2)' }) recipients!: string[];
  @ApiProperty({ type: String, nullable: true, description: 'First case about the same matter (INT-7)' }) follows!:
    string | null;
  @ApiProperty({ description: 'How many cases about the matter came before' }) escalation!: number;
}

export const registeredView = (complaint: Complaint): RegisteredView => ({
  reference: complaint.reference,
  version: complaint.version,
  stage: complaint.stage,
  receivedAt: complaint.receivedAt.toISOString(),
  promisedBy: complaint.promisedBy?.toISOString() ?? null,
  lot: complaint.lot,
  lotKnown: complaint.lotKnown,
  ownerRole: complaint.ownerRole,
  speakerRole: complaint.speakerRole,
  recipients: complaint.recipients,
  follows: complaint.follows,
  escalation: complaint.escalation,
});
