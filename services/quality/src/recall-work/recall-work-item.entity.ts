import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Recall } from '../recall/recall.entity';

/** Kinds of work, keys of the catalogue shown to people. */
export type RecallWorkKind =
  | 'recall-plan'
  | 'recall-plan-decision'
  | 'recall-start-check'
  | 'recall-call'
  | 'recall-visit'
  | 'recall-closing'
  | 'recall-trouble';

/** Something that a person, or anyone in a role, has to do for a recall. */
@Entity({ schema: 'quality', name: 'recall_work' })
@Index(['recall', 'kind'])
export class RecallWorkItem {
  /** Business key, so that the same work is opened once: `ZH-2026-000001/recall-start-check/sale-stopped`. */
  @PrimaryColumn('text') id!: string;
  @ForeignKey(() => Recall) @Column('text') recall!: string;
  @Column('text') kind!: RecallWorkKind;
  @Column('text', { nullable: true }) role!: string | null;
  @Column('text', { nullable: true }) person!: string | null;
  @Column('text', { nullable: true }) rule!: string | null;
  @Column('timestamptz') openedAt!: Date;
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  @Column('text', { nullable: true }) doneBy!: string | null;
}
