import { randomUUID } from 'node:crypto';
import type { FrozenLine } from '@anxin/workflow-recall';
import type { LotBalance } from '../src/balance/lot-balance';
import type { Answer, Company } from './company';
import type { Warehouse } from './warehouse';

/** Every balance of the company that does not add up, by lot number. */
export const unbalanced = async (warehouse: Warehouse): Promise<Record<string, number>> => {
  const { body } = await warehouse.chief.get<{ items: LotBalance[]; next: string | null }>(
    'balances?unbalanced=true&limit=200',
  );
  expect(body.next).toBeNull();
  return Object.fromEntries(body.items.map(({ number, difference }) => [number, Number(difference)]));
};

/** Holds the lots as a recall would, page by page, freezes, and reads back all that was frozen. */
export const frozenScope = async (
  warehouse: Warehouse,
  company: Company,
  starts: readonly string[],
  answer: Answer,
) => {
  const reference = `ZH-2026-${String(Math.floor(Math.random() * 1e6)).padStart(6, '0')}`;
  const lots = [...starts, ...answer.lots].map((number) => ({ lotId: company.lot(number).lotId, number }));
  for (let at = 0; at < lots.length; at += 10) {
    const key = `${reference}/r1/${at}`;
    await warehouse.activities.holdLots({ key, reference, round: 1, lots: lots.slice(at, at + 10) });
  }
  const frozen = await warehouse.activities.freezeGoods({ key: `${reference}/v1`, reference, version: 1 });
  const lines: FrozenLine[] = [];
  for (let after: string | undefined; ;) {
    const page = await warehouse.activities.frozenLines({
      key: randomUUID(),
      reference,
      version: 1,
      ...(after && { after }),
    });
    lines.push(...page.items);
    after = page.next;
    if (after === undefined) break;
  }
  const consignees: Record<string, number> = {};
  for (const { consignee, quantity } of lines) consignees[consignee] = (consignees[consignee] ?? 0) + Number(quantity);
  return { frozen, consignees, lots: lots.length };
};
