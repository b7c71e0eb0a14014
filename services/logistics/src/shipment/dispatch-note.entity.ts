import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `operation`: written by the warehouse as it happened. `import`: history of before, which no API can write. */
export type RecordSource = 'operation' | 'import';

/** A dispatch note 发货单 (LOG-3): what may leave is what it says, line by line. */
@Entity({ schema: 'logistics', name: 'dispatch_note' })
export class DispatchNote {
  @PrimaryColumn('text') note!: string;
  @Column('text') source!: RecordSource;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('text', { name: 'recorded_by' }) recordedBy!: string;
}
