import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CorrectiveAction } from './corrective-action.entity';

/** A step of the workflow that was done, by its business key, with the result that a repeated call is given again. */
@Entity({ schema: 'oem_vendors', name: 'corrective_step' })
export class CorrectiveStep {
  @PrimaryColumn('text') key!: string;
  @ForeignKey(() => CorrectiveAction) @Column('text') request!: string;
  @Column('text') step!: string;
  @Column('jsonb') result!: object;
  @Column('timestamptz') doneAt!: Date;
}
