import { Column, PrimaryColumn } from 'typeorm';

/** Something that a person, or anyone in a role, has to do for a case. */
export abstract class WorkItem<Kind extends string = string> {
  /** Business key, so that the same work is opened once: `ZH-2026-000001/recall-start-check/sale-stopped`. */
  @PrimaryColumn('text') id!: string;
  /** Reference of the case; each service names the column after its own. */
  abstract subject: string;
  /** Key of the catalogue shown to people. */
  @Column('text') kind!: Kind;
  @Column('text', { nullable: true }) role!: string | null;
  @Column('text', { nullable: true }) person!: string | null;
  @Column('text', { nullable: true }) rule!: string | null;
  @Column('timestamptz') openedAt!: Date;
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  @Column('text', { nullable: true }) doneBy!: string | null;
}
