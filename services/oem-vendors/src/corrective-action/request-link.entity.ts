import type { CorrectiveGate } from '@anxin/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CorrectiveAction } from './corrective-action.entity';

/** A one-time link to answer one gate without an account. Only its hash is stored: whoever reads the table can answer for nobody. */
@Entity({ schema: 'oem_vendors', name: 'request_link' })
export class RequestLink {
  @PrimaryColumn('text') tokenHash!: string;
  @ForeignKey(() => CorrectiveAction) @Index() @Column('text') request!: string;
  @Column('integer') round!: number;
  @Column('text') gate!: CorrectiveGate;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}
