import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Recall } from './recall.entity';

/** A step of the workflow that was done, by its business key, with the result that a repeated call is given again. */
@Entity({ schema: 'quality', name: 'recall_step' })
export class RecallStep {
  @PrimaryColumn('text') key!: string;
  @ForeignKey(() => Recall) @Column('text') recall!: string;
  @Column('text') step!: string;
  @Column('jsonb') result!: object;
  @Column('timestamptz') doneAt!: Date;
}
