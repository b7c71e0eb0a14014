import type { InspectionResult, LotKind } from '@anxin/contracts';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { InspectionStands } from './lot.errors';

/** Owner of a lot number that the company gave itself; a contract manufacturer's numbers are owned by its vendor code. */
export const ownLots = 'own';

/** Receipt or batch (LOG-8, PRD-2). Its figures are sums of the rows beside it; `version` counts what others were told of it. */
@Entity({ schema: 'production', name: 'lot' })
@Unique(['owner', 'item', 'normalised'])
@Index(['recordedAt', 'id'])
@Index(['item', 'kind'])
@Index('lot_begins', { synchronize: false })
@Index('lot_ends', { synchronize: false })
@Index('lot_without_inputs', { synchronize: false })
export class Lot {
  /** UUIDv7: lots that are recorded later come later in the order of their ids. */
  @PrimaryColumn('uuid') id!: string;
  /** As the label has it, never rewritten or shifted. */
  @Column('text') number!: string;
  @Column('text') normalised!: string;
  @Column('text') owner!: string;
  /** Product or material code. */
  @Column('text') item!: string;
  @Column('text') kind!: LotKind;
  @Column('text') unit!: string;
  /** Made or received, in `unit`. */
  @Column('numeric', { precision: 18, scale: 6 }) produced!: string;
  @Column('date', { nullable: true }) producedOn!: string | null;
  @Column('date', { nullable: true }) receivedOn!: string | null;
  @Column('date', { nullable: true }) expiresOn!: string | null;
  @Column('timestamptz', { nullable: true }) producedAt!: Date | null;
  @Column('text', { nullable: true }) line!: string | null;
  @Column('text', { nullable: true }) shift!: string | null;
  @Column('text', { nullable: true }) manufacturer!: string | null;
  @Column('text', { nullable: true }) supplier!: string | null;
  /** Number of the inspection report. */
  @Column('text', { nullable: true }) report!: string | null;
  @Column('text') inspection!: InspectionResult;
  /** When the result was recorded here: no file says otherwise afterwards. Null for a result that came with a file. */
  @Column('timestamptz', { nullable: true }) inspectedAt!: Date | null;
  /** At least one input of the batch is on record; a batch without is a gap of the genealogy. */
  @Column('boolean') inputsKnown!: boolean;
  @Column('integer') version!: number;
  @Column('timestamptz') recordedAt!: Date;
  @Column('timestamptz') changedAt!: Date;

  /**
   * A lot that failed stays failed; a lot that passed can still turn out to be bad (LOG-3, LOG-10).
   * @throws InspectionStands
   */
  inspect(result: 'passed' | 'failed', report: string, at: Date): void {
    if (this.inspection === 'failed' || this.inspection === result)
      throw new InspectionStands(this.number, this.inspection);
    Object.assign(this, { inspection: result, report, inspectedAt: at });
  }
}
