import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Recall } from './recall.entity';
import { RecallTroubleResolved } from './recall-trouble.errors';

/** A step of the workflow that was refused for good and waits for a person; resolving it lets the step be tried again. */
@Entity({ schema: 'quality', name: 'recall_trouble' })
export class RecallTrouble {
  @PrimaryColumn('uuid') id!: string;
  /** The workflow's key of the report: the signal that resolves carries it. */
  @Column('text', { unique: true }) key!: string;
  @ForeignKey(() => Recall) @Index() @Column('text') recall!: string;
  @Column('text') step!: string;
  @Column('text') code!: string;
  @Column('timestamptz') reportedAt!: Date;
  @Column('timestamptz', { nullable: true }) resolvedAt!: Date | null;
  @Column('text', { nullable: true }) resolvedBy!: string | null;
  @Column('text', { nullable: true }) resolution!: string | null;

  /** @throws RecallTroubleResolved */
  resolve(by: string, at: Date, resolution: string): void {
    if (this.resolvedAt) throw new RecallTroubleResolved(this.id);
    Object.assign(this, { resolvedAt: at, resolvedBy: by, resolution });
  }
}
