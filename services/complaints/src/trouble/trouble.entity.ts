import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Complaint } from '../complaint/complaint.entity';
import { TroubleAlreadyResolved } from './trouble.errors';

/** A step of the handling that was refused for good and waits for a person; resolving it lets the step be tried again. */
@Entity({ schema: 'complaints', name: 'trouble' })
export class Trouble {
  @PrimaryColumn('uuid') id!: string;
  /** The handling's key of the report: the signal that resolves carries it. */
  @Column('text', { unique: true }) key!: string;
  @ForeignKey(() => Complaint) @Index() @Column('text') complaint!: string;
  @Column('text') step!: string;
  @Column('text') code!: string;
  @Column('timestamptz') reportedAt!: Date;
  @Column('timestamptz', { nullable: true }) resolvedAt!: Date | null;
  @Column('text', { nullable: true }) resolvedBy!: string | null;
  @Column('text', { nullable: true }) resolution!: string | null;

  /** @throws TroubleAlreadyResolved */
  resolve(by: string, at: Date, resolution: string): void {
    if (this.resolvedAt) throw new TroubleAlreadyResolved(this.id);
    this.resolvedAt = at;
    this.resolvedBy = by;
    this.resolution = resolution;
  }
}
