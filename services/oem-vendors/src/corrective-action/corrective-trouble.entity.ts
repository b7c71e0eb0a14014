import { RefusedStep } from '@anxin/casework';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { CorrectiveAction } from './corrective-action.entity';
import { CorrectiveTroubleResolved } from './corrective-action.errors';

/** A refused step of a request’s workflow. */
@Entity({ schema: 'oem_vendors', name: 'corrective_trouble' })
export class CorrectiveTrouble extends RefusedStep {
  @ForeignKey(() => CorrectiveAction) @Index() @Column('text') request!: string;

  protected override resolvedAlready(): CorrectiveTroubleResolved {
    return new CorrectiveTroubleResolved(this.id);
  }
}
