import { CursorInvalid, type ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Clock } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { clocksOf } from '../clock/clock.view';
import { Explanation } from '../recall/explanation.entity';
import { PlanDecision } from '../recall/plan-decision.entity';
import { RecallNotFound } from '../recall/recall.errors';
import { RecallPlan } from '../recall/recall-plan.entity';
import { RecallTrouble } from '../recall/recall-trouble.entity';
import { Recall } from '../recall/recall.entity';
import { StartCheck } from '../recall/start-check.entity';
import { lotBalances, openDifferences, totalsOf } from '../recall-balance/lot-balances';
import { consigneeOf } from './consignee-detail';
import type { ConsigneeDetailView, ConsigneeView } from './consignee.view';
import { consigneesOf } from './consignees';
import { funnelOf } from './funnel';
import { pinnedRules } from './pinned-rules';
import type { PlanView, RecallItemView, RecallLotView, RecallView } from './recall.view';
import { recallsList } from './recalls.list';

const pageSize = 200;

@Injectable()
export class ReadRecallService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(query: ListQuery): Promise<Page<RecallItemView>> {
    const items = this.dataSource.manager.createQueryBuilder(Recall, 'item');
    return mapPage(await readPage(items, recallsList, query), itemView);
  }

  /** The whole recall from one snapshot, so that its version stands for everything in it. @throws RecallNotFound */
  read(reference: string): Promise<RecallView> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const recall = await found(manager, reference);
      const lots = await lotBalances(manager, reference);
      const funnel = await funnelOf(manager, reference);
      return {
        ...itemView(recall),
        reason: recall.reason,
        ...(await pinnedRules(manager, recall)),
        clocks: await clocksOf(manager, reference),
        frozenScope: await scopeOf(manager, recall, lots.length, funnel.consignees),
        plans: await plansOf(manager, reference),
        startChecks: await checksOf(manager, reference),
        funnel,
        totals: totalsOf(lots),
        open: openDifferences(lots),
        explanations: await explanationsOf(manager, reference),
        unanswered: await consigneesOf(manager, reference, this.clock.now(), { unanswered: pageSize }),
        troubles: await troublesOf(manager, reference),
      };
    });
  }

  /** By code; `cursor` is the code that the page before ended with. @throws RecallNotFound, CursorInvalid */
  async consignees(reference: string, cursor = ''): Promise<Page<ConsigneeView>> {
    await found(this.dataSource.manager, reference);
    if (cursor.length > 100) throw new CursorInvalid();
    const rows = await consigneesOf(this.dataSource.manager, reference, this.clock.now(), {
      after: cursor,
      limit: pageSize + 1,
    });
    const items = rows.slice(0, pageSize);
    return { items, next: rows.length > pageSize ? (items.at(-1)?.code ?? null) : null };
  }

  /** One consignee with its lots and who tried to reach it. @throws RecallNotFound, ConsigneeNotInScope */
  consignee(reference: string, code: string): Promise<ConsigneeDetailView> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      await found(manager, reference);
      return consigneeOf(manager, reference, this.clock.now(), code);
    });
  }

  /** Every lot with its balance, by number; `cursor` is how many were read. @throws RecallNotFound, CursorInvalid */
  async lots(reference: string, cursor = '0'): Promise<Page<RecallLotView>> {
    await found(this.dataSource.manager, reference);
    if (!/^[0-9]{1,9}$/.test(cursor)) throw new CursorInvalid();
    const lots = await lotBalances(this.dataSource.manager, reference);
    const end = Number(cursor) + pageSize;
    return { items: lots.slice(Number(cursor), end), next: lots.length > end ? `${end}` : null };
  }
}

const found = async (manager: EntityManager, reference: string): Promise<Recall> => {
  const recall = await manager.findOneBy(Recall, { reference });
  if (!recall) throw new RecallNotFound(reference);
  return recall;
};

const itemView = (recall: Recall): RecallItemView => {
  const { reference, version, stage, level, rulePack, assessmentId, scope, startedBy } = recall;
  return {
    ...{ reference, version, stage, level, rulePack, assessmentId, scope, startedBy },
    knownAt: recall.knownAt.toISOString(),
    startedAt: recall.startedAt.toISOString(),
    closedAt: recall.closedAt?.toISOString() ?? null,
  };
};

const scopeOf = async (manager: EntityManager, recall: Recall, lots: number, consignees: number) => {
  const { reference, scopeVersion, scopeHash, scopeFrozenAt, scopeGaps, rounds } = recall;
  if (!scopeHash || !scopeFrozenAt) return null;
  const [{ lines }]: [{ lines: number }] = await manager.query(
    'SELECT count(*)::int AS lines FROM quality.recall_line WHERE recall = $1',
    [reference],
  );
  const frozen = { version: scopeVersion, hash: scopeHash, frozenAt: scopeFrozenAt.toISOString(), rounds: rounds ?? 0 };
  return { ...frozen, complete: scopeGaps.length === 0, gaps: scopeGaps, lots, lines, consignees };
};

const plansOf = async (manager: EntityManager, recall: string): Promise<PlanView[]> => {
  const plans = await manager.find(RecallPlan, { where: { recall }, order: { revision: 'DESC' } });
  const decisions = await manager.find(PlanDecision, { where: { recall }, order: { decidedAt: 'ASC' } });
  return plans.map(({ revision, state, plan, contentHash, submittedBy, submittedAt }) => ({
    ...{ revision, state, ...plan, contactPhone: plan.contactPhone ?? null, contentHash, submittedBy },
    submittedAt: submittedAt.toISOString(),
    decisions: decisions
      .filter((decision) => decision.revision === revision)
      .map(({ role, outcome, reason, decidedBy, decidedAt, hat }) => ({
        ...{ role, outcome, reason, decidedBy, decidedAt: decidedAt.toISOString() },
        absent: hat.delegation?.absent ?? null,
      })),
  }));
};

const checksOf = async (manager: EntityManager, recall: string) => {
  const checks = await manager.find(StartCheck, { where: { recall }, order: { check: 'ASC' } });
  return checks.map(({ check, owner, evidence, filingNumber, filedAt, metAt, metBy }) => ({
    ...{ check, owner, evidence, filingNumber, metBy },
    filedAt: filedAt?.toISOString() ?? null,
    metAt: metAt?.toISOString() ?? null,
  }));
};

const explanationsOf = async (manager: EntityManager, recall: string) => {
  const explanations = await manager.find(Explanation, { where: { recall }, order: { explainedAt: 'ASC' } });
  return explanations.map(({ lotId, difference, quantity, reason, explainedBy, explainedAt }) => ({
    ...{ lotId, difference, quantity, reason, explainedBy, explainedAt: explainedAt.toISOString() },
  }));
};

const troublesOf = async (manager: EntityManager, recall: string) => {
  const open = await manager.find(RecallTrouble, { where: { recall, resolvedAt: IsNull() }, order: { id: 'ASC' } });
  return open.map(({ id, step, code, reportedAt }) => ({ id, step, code, reportedAt: reportedAt.toISOString() }));
};
