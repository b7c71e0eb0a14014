import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { ImportRunRow } from './import-run.entity';

/** A row in quarantine. Lies in the schema of the service. */
@Entity({ name: 'import_fault' })
@Unique(['runId', 'line'])
export class ImportFaultRow {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => ImportRunRow) @Column('uuid') runId!: string;
  @Column('integer') line!: number;
  @Column('text') key!: string;
  @Column('text') reason!: string;
  @Column('text', { nullable: true }) column!: string | null;
  /** As the file has it, without the columns that hold personal data; empty when the line could not be read. */
  @Column('jsonb') row!: Readonly<Record<string, string>>;
  @Column('text') state!: 'open' | 'resolved';
  @Column('timestamptz') recordedAt!: Date;
  @Column('text', { nullable: true }) resolvedBy!: string | null;
  @Column('timestamptz', { nullable: true }) resolvedAt!: Date | null;
}
