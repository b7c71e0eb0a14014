import { contentHash } from '@anxin/audit';
import { Column, Entity, type EntityManager, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Recall } from './recall.entity';

export type PlanState = 'submitted' | 'superseded' | 'approved' | 'refused';

/** What a plan says: the pack's contents by item, the risk, the compensation of consumers, and what is done with the goods. */
export interface PlanContents {
  readonly contents: Readonly<Record<string, string>>;
  readonly risk: string;
  readonly compensation: string;
  readonly dispositions: readonly string[];
  /** Whom consignees call about the recall, where the plan says so. */
  readonly contactPhone?: string;
}

/** One revision of the recall plan (RCL-1). It never changes after it was submitted; another text is another revision. */
@Entity({ schema: 'quality', name: 'recall_plan' })
@Index('recall_plan_standing', { synchronize: false })
export class RecallPlan {
  @ForeignKey(() => Recall) @PrimaryColumn('text') recall!: string;
  @PrimaryColumn('integer') revision!: number;
  @Column('text') state!: PlanState;
  @Column('jsonb') plan!: PlanContents;
  /** Signed is this: the plan with the scope, level and pack that it is for (SEC-3). */
  @Column('text') contentHash!: string;
  @Column('integer') scopeVersion!: number;
  @Column('text') submittedBy!: string;
  @Column('timestamptz') submittedAt!: Date;
}

/** Hash of what a signature is put under: another word, scope or level gives another. */
export const planHash = (recall: Recall, revision: number, plan: PlanContents): string => {
  const { reference, level, rulePack, scope, scopeVersion, scopeHash } = recall;
  return contentHash({ reference, revision, level, rulePack, scope, scopeVersion, scopeHash, plan });
};

/** Whom consignees call: by the plan that was approved (RCL-1); null where it says nobody. */
export const contactPhoneOf = async (
  manager: Pick<EntityManager, 'findOneBy'>,
  recall: string,
): Promise<string | null> =>
  (await manager.findOneBy(RecallPlan, { recall, state: 'approved' }))?.plan.contactPhone ?? null;
