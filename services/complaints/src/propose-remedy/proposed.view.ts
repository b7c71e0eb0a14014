import { ApiProperty } from '@nestjs/swagger';
import type { Complaint } from '../complaint/complaint.entity';
import { ActView, actView } from '../complaint/act.view';
import { LegalFloorView } from '../remedy/legal-floor.view';
import type { Remedy } from '../remedy/remedy.entity';

/** A proposed remedy: who will have to sign it, and the law's floor beside money. */
export class ProposedView extends ActView {
  @ApiProperty() number!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Multiple of the exchanged quantity' }) multiple!:
    string | null;
  @ApiProperty({ description: 'Rule of the tier', example: 'CMP-3' }) tier!: string;
  @ApiProperty({ type: [String], description: 'Roles that sign' }) signers!: string[];
  @ApiProperty({ type: LegalFloorView, nullable: true }) legalFloor!: LegalFloorView | null;
}

export const proposedView = (complaint: Complaint, remedy: Remedy): ProposedView => ({
  ...actView(complaint, remedy.id),
  number: remedy.number,
  multiple: remedy.multiple,
  tier: remedy.tier,
  signers: remedy.signers,
  legalFloor: remedy.legalFloor,
});
