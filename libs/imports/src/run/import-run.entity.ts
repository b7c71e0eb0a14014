import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type ImportState = 'running' | 'done' | 'failed';

/** One file given to one kind, and how far it is. Lies in the schema of the service. */
@Entity({ name: 'import_run' })
@Index(['kind', 'begunAt'])
export class ImportRunRow {
  /** Chosen by whoever sends the file. */
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: string;
  /** SHA-256 of the bytes: a run belongs to one file. */
  @Column('text') fileHash!: string;
  @Column('text') state!: ImportState;
  /** Raised each time the file is sent again; work of an earlier attempt stops when it sees that. */
  @Column('integer') attempt!: number;
  @Column('integer') shiftDays!: number;
  @Column('timestamptz', { nullable: true }) closedBefore!: Date | null;
  /** Everything up to this line is worked through. */
  @Column('integer') lastLine!: number;
  @Column('integer') read!: number;
  @Column('integer') kept!: number;
  @Column('integer') unchanged!: number;
  @Column('integer') quarantined!: number;
  /** Of the quarantined. */
  @Column('integer') corrected!: number;
  /** Rows that are not the import's to keep, by reason. */
  @Column('jsonb') left!: Readonly<Record<string, number>>;
  @Column('text', { nullable: true }) failure!: string | null;
  @Column('text') begunBy!: string;
  @Column('timestamptz') begunAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}
