import { levelOf, packOf, type RecallRulePack, type RecallRulePacksPolicy } from '@anxin/policy';
import type { EntityManager } from 'typeorm';
import type { Recall } from '../recall/recall.entity';
import type { LawFigureView, PackItemView, PlanRulesView } from './recall.view';

/** The law’s figures and the plan’s rules, from the version of the policy that the recall pinned (RCL-1, RCL-2); empty without its copy. */
export const pinnedRules = async (
  manager: EntityManager,
  { pin, rulePack, level }: Recall,
): Promise<{ law: LawFigureView[]; planRules: PlanRulesView }> => {
  const [row]: { document: RecallRulePacksPolicy }[] = await manager.query(
    `SELECT document FROM quality.ref_policy WHERE kind = 'recall-rule-packs' AND version = $1`,
    [pin.policyVersions['recall-rule-packs']],
  );
  if (!row) return { law: [], planRules: { signers: [], contents: [], dispositions: [] } };
  const pack = packOf(row.document, rulePack);
  const { signers } = row.document.plan;
  const planRules = { signers, contents: titles(pack.contents), dispositions: titles(pack.dispositions) };
  return { law: figures(pack, level), planRules };
};

const titles = (items: RecallRulePack['contents']): PackItemView[] => items.map(({ item, title }) => ({ item, title }));

const figures = (pack: RecallRulePack, level: string): LawFigureView[] => {
  const found = levelOf(pack, level);
  if (!found) return [];
  const { startWithin, finishWithin } = found;
  return (
    [
      ['startWithin', startWithin.hours, startWithin],
      ['finishWithin', finishWithin.workingDays, finishWithin],
    ] as const
  ).map(([figure, value, { status, source }]) => ({
    ...{ figure, value, status, article: source.article ?? null, note: source.note ?? null },
  }));
};
