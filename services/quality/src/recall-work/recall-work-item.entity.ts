import { WorkItem } from '@anxin/casework';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
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
@Index(['subject', 'kind'])
export class RecallWorkItem extends WorkItem<RecallWorkKind> {
  @ForeignKey(() => Recall) @Column('text', { name: 'recall' }) subject!: string;
}
