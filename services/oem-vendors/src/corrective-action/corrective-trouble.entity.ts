import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CorrectiveAction } from './corrective-action.entity';
import { CorrectiveTroubleResolved } from './corrective-action.errors';

/** A step of the workflow that was refused for good and waits for a person; resolving it lets the step be tried again. */
@Entity({ schema: 'oem_vendors', name: 'corrective_trouble' })
export class CorrectiveTrouble {
  @PrimaryColumn('uuid') id!: string;
  /** The workflow's key of the report: the signal that resolves carries it. */
  @Column('text', { unique: true }) key!: string;
  @ForeignKey(() => CorrectiveAction) @Index() @Column('text') request!: string;
  @Column('text') step!: string;
  @Column('text') code!: string;
  @Column('timestamptz') reportedAt!: Date;
  @Column('timestamptz', { nullable: true }) resolvedAt!: Date | null;
  @Column('text', { nullable: true }) resolvedBy!: string | null;
  @Column('text', { nullable: true }) resolution!: string | null;

  /** @throws CorrectiveTroubleResolved */
  resolve(by: string, at: Date, resolution: string): void {
    if (this.resolvedAt) throw new CorrectiveTroubleResolved(this.id);
    Object.assign(this, { resolvedAt: at, resolvedBy: by, resolution });
  }
}
