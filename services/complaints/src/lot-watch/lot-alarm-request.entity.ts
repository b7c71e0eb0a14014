import type { AlarmReason } from '@anxin/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Complaint } from '../complaint/complaint.entity';

/** What a case asked of quality, in the transaction that found it (INT-4, HND-17, HND-18, RCL-11). */
@Entity({ schema: 'complaints', name: 'lot_alarm_request' })
@Index(['reason', 'subject', 'knownAt'])
export class LotAlarmRequest {
  /** `TS-2026-000123/illness`; a further one of the same reason counts on: `TS-2026-000123/illness/2`. */
  @PrimaryColumn('text') key!: string;
  @ForeignKey(() => Complaint) @Index() @Column('text') complaint!: string;
  @Column('text') reason!: AlarmReason;
  /** Whose related complaints were counted: the lot, or the product's code. Null where nobody counted. */
  @Column('text', { nullable: true }) subject!: string | null;
  @Column('text', { array: true }) lots!: string[];
  @Column('boolean') hold!: boolean;
  @Column('boolean') assess!: boolean;
  @Column('integer', { nullable: true }) related!: number | null;
  @Column('timestamptz') knownAt!: Date;
  @Column('timestamptz') requestedAt!: Date;
}
