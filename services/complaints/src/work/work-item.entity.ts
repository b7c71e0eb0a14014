import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Complaint } from '../complaint/complaint.entity';

/** Kinds of work, keys of the catalogue shown to people. */
export type WorkKind =
  | 'first-reply'
  | 'form-delivery'
  | 'initial-opinion'
  | 'finding'
  | 'remedy'
  | 'sheet-review'
  | 'remedy-decision'
  | 'written-answer'
  | 'call-back'
  | 'clock-notice'
  | 'trouble';

/** Something that a person, or anyone in a role, has to do for a case. */
@Entity({ schema: 'complaints', name: 'work_item' })
@Index(['complaint', 'kind'])
export class WorkItem {
  /** Business key, so that the same work is opened once: `TS-2026-000001/1/first-reply`. */
  @PrimaryColumn('text') id!: string;
  @ForeignKey(() => Complaint) @Column('text') complaint!: string;
  @Column('text') kind!: WorkKind;
  @Column('text', { nullable: true }) role!: string | null;
  @Column('text', { nullable: true }) person!: string | null;
  @Column('text', { nullable: true }) rule!: string | null;
  @Column('timestamptz') openedAt!: Date;
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  @Column('text', { nullable: true }) doneBy!: string | null;
}
