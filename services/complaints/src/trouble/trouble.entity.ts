import { RefusedStep } from '@anxin/casework';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Complaint } from '../complaint/complaint.entity';
import { TroubleAlreadyResolved } from './trouble.errors';

/** A refused step of the handling. */
@Entity({ schema: 'complaints', name: 'trouble' })
export class Trouble extends RefusedStep {
  @ForeignKey(() => Complaint) @Index() @Column('text') complaint!: string;

  protected override resolvedAlready(): TroubleAlreadyResolved {
    return new TroubleAlreadyResolved(this.id);
  }
}
