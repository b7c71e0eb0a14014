import type { DomainError } from '@anxin/contracts';
import { Column, PrimaryColumn } from 'typeorm';

/** A step of a workflow that was refused for good and waits for a person; resolving it lets the step be tried again. */
export abstract class RefusedStep {
  @PrimaryColumn('uuid') id!: string;
  /** The workflow's key of the report: the signal that resolves carries it. */
  @Column('text', { unique: true }) key!: string;
  @Column('text') step!: string;
  @Column('text') code!: string;
  @Column('timestamptz') reportedAt!: Date;
  @Column('timestamptz', { nullable: true }) resolvedAt!: Date | null;
  @Column('text', { nullable: true }) resolvedBy!: string | null;
  @Column('text', { nullable: true }) resolution!: string | null;

  /** @throws what `resolvedAlready` gives */
  resolve(by: string, at: Date, resolution: string): void {
    if (this.resolvedAt) throw this.resolvedAlready();
    Object.assign(this, { resolvedAt: at, resolvedBy: by, resolution });
  }

  protected abstract resolvedAlready(): DomainError;
}
