import type { ComplaintStage } from '@anxin/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Where a case stands, kept from the owner's facts; its owner's row decides, this one is read. */
@Entity({ schema: 'insight', name: 'case_summary' })
@Index(['closedAt', 'receivedAt', 'reference'])
export class CaseSummary {
  @PrimaryColumn('text') reference!: string;
  @Column('text') stage!: ComplaintStage;
  @Column('integer') cycle!: number;
  @Column('text', { name: 'class' }) cause!: string;
  @Column('text') grade!: string;
  @Column('text') channel!: string;
  @Column('text', { nullable: true, name: 'product_code' }) productCode!: string | null;
  @Column('text', { nullable: true }) lot!: string | null;
  /** The earlier case about the same matter (INT-7). */
  @Column('text', { nullable: true }) follows!: string | null;
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('timestamptz', { nullable: true, name: 'closed_at' }) closedAt!: Date | null;
}
