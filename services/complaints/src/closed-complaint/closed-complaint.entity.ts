import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Complainant } from '../complainant/complainant.entity';
import type { Channel } from '../complaint/complaint-terms';

/**
 * A complaint that was handled before this system was there: what the company's file kept of it, for looking back. It has no stage, no
 * clock and no workflow, and counts in no window of the lot watch. Whose it is and their words are sealed as in a case (SEC-1).
 */
@Entity({ schema: 'complaints', name: 'closed_complaint' })
@Index(['receivedAt', 'id'])
export class ClosedComplaint {
  @PrimaryColumn('uuid') id!: string;
  /** Keyed hash of what the file says of it: the file has no number of its own. */
  @Column('text', { unique: true }) fileKey!: string;
  @Column('text') channel!: Channel;
  @Column('timestamptz') receivedAt!: Date;
  @ForeignKey(() => Complainant) @Index() @Column('uuid') complainantId!: string;
  @Column('bytea') nameSealed!: Buffer;
  @Column('bytea', { nullable: true }) contactSealed!: Buffer | null;
  @Column('bytea') problemSealed!: Buffer;
  @Column('bytea', { nullable: true }) asksSealed!: Buffer | null;
  @Column('text', { nullable: true }) productName!: string | null;
  @Column('date', { nullable: true }) productionDate!: string | null;
  /** As typed, never rewritten; `lot` is its normalised form, by which it is matched. */
  @Column('text', { nullable: true }) lotTyped!: string | null;
  @Index() @Column('text', { nullable: true }) lot!: string | null;
  @Column('text', { nullable: true }) purchasePlace!: string | null;
  @Column('integer') photos!: number;
  @Column('timestamptz') recordedAt!: Date;
  @Column('uuid') importId!: string;
}
