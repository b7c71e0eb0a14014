import { RefusedStep } from '@anxin/casework';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Recall } from './recall.entity';
import { RecallTroubleResolved } from './recall-trouble.errors';

/** A refused step of a recall. */
@Entity({ schema: 'quality', name: 'recall_trouble' })
export class RecallTrouble extends RefusedStep {
  @ForeignKey(() => Recall) @Index() @Column('text') recall!: string;

  protected override resolvedAlready(): RecallTroubleResolved {
    return new RecallTroubleResolved(this.id);
  }
}
