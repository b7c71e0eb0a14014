import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Recall } from './recall.entity';

/** The two differences of the balance (RCL-6). */
export const differences = ['produced', 'delivered'] as const;
export type Difference = (typeof differences)[number];

/** Why goods of a lot are in no box of the balance, signed by whoever found out (RCL-6). */
@Entity({ schema: 'quality', name: 'recall_explanation' })
@Index(['recall', 'lotId'])
export class Explanation {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Recall) @Column('text') recall!: string;
  @Column('text') lotId!: string;
  @Column('text') difference!: Difference;
  @Column('numeric', { precision: 18, scale: 6 }) quantity!: string;
  @Column('text') reason!: string;
  @Column('text') explainedBy!: string;
  @Column('timestamptz') explainedAt!: Date;
}
