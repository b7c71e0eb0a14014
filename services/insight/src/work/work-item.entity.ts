import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Something that waits for a person or for anybody in a role, in one case, until an instant. */
@Entity({ schema: 'insight', name: 'work_item' })
@Index(['role', 'doneAt'])
@Index(['person', 'doneAt'])
export class WorkItem {
  @PrimaryColumn('text', { name: 'work_id' }) workId!: string;
  /** Catalogue key of what is to be done: `retest`, `remedy-decision`. */
  @Column('text') kind!: string;
  @Index() @Column('text') subject!: string;
  @Column('text', { nullable: true }) person!: string | null;
  @Column('text', { nullable: true }) role!: string | null;
  @Column('text', { nullable: true }) rule!: string | null;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { nullable: true, name: 'due_at' }) dueAt!: Date | null;
  @Column('timestamptz', { nullable: true, name: 'done_at' }) doneAt!: Date | null;
  @Column('text', { nullable: true, name: 'done_by' }) doneBy!: string | null;
}
