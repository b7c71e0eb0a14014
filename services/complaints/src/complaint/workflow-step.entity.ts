import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Complaint } from './complaint.entity';

/** A step of the handling that was done, by its business key, with the result that a repeated call is given again. */
@Entity({ schema: 'complaints', name: 'workflow_step' })
export class WorkflowStep {
  @PrimaryColumn('text') key!: string;
  @ForeignKey(() => Complaint) @Column('text') complaint!: string;
  @Column('text') step!: string;
  @Column('jsonb') result!: object;
  @Column('timestamptz') doneAt!: Date;
}
