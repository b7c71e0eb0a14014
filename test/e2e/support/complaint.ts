import { randomInt } from 'node:crypto';
import { eventually } from '@anxin/testing';
import { did, get } from './people';

interface Remedy {
  readonly id: string;
  readonly state: string;
  readonly contentHash: string;
}
export interface CaseRecord {
  readonly reference: string;
  readonly stage: string;
  readonly remedies: readonly Remedy[];
}
const patience = 60_000;

const goods = (): string => `P${randomInt(1e9, 1e10)}`;

/** A general quality complaint of a person of its own, about goods of its own: many about one lot would raise its grade (INT-4). */
export const report = (): object => ({
  channel: 'phone',
  class: 'quality',
  grade: 'general',
  complainant: { name: '测试人', contact: `139${randomInt(1e7, 1e8)}` },
  product: { code: goods(), name: '康誉香辣花生酱', lot: `20261105${goods()}`, quantity: '1', unit: '瓶' },
  problem: '味道和以前不一样，太咸',
});

export const register = async (key?: string): Promise<string> =>
  (await did<{ reference: string }>('customer-service1', 'complaints', report(), key)).reference;

export const readCase = async (reference: string): Promise<CaseRecord> => {
  const { status, body } = await get<CaseRecord>('customer-service1', `complaints/${reference}`);
  if (status !== 200) throw new Error(`Reading ${reference}: ${status}`);
  return body;
};

export const inStage = (reference: string, stage: string, within = patience): Promise<CaseRecord> =>
  eventually(
    async () => {
      const seen = await readCase(reference);
      if (seen.stage !== stage) throw new Error(`${reference} is in ${seen.stage}`);
      return seen;
    },
    { within, what: `${reference} in stage ${stage}` },
  );

/** The open order of a case at another service. */
export const openOrder = (login: string, list: string, reference: string, within = patience): Promise<string> =>
  eventually(
    async () => {
      const { body } = await get<{ items: { id: string }[] }>(login, `${list}?complaint=${reference}&status=open`);
      const id = body.items[0]?.id;
      if (!id) throw new Error(`No open order for ${reference} in ${list}`);
      return id;
    },
    { within, what: `an order for ${reference} in ${list}` },
  );

export const answerInvestigation = async (reference: string): Promise<void> => {
  const [retest, records] = await Promise.all([
    openOrder('qc-inspector1', 'retests', reference),
    openOrder('production-chief', 'batch-records', reference),
  ]);
  await did('qc-inspector1', `retests/${retest}/answer`, { outcome: 'missing', reason: '留样已过期' });
  await did('production-chief', `batch-records/${records}/answer`, { outcome: 'missing', reason: '记录未找到' });
};

/** Up to the point where only the signature is missing. */
export const awaitingSignature = async (): Promise<{ reference: string; remedy: Remedy }> => {
  const reference = await register();
  await answerInvestigation(reference);
  await inStage(reference, 'finding');
  const at = (path: string): string => `complaints/${reference}/${path}`;
  await did('qc-chief', at('findings'), { outcome: 'inconclusive', nature: '口味', rootCause: '未查明' });
  await inStage(reference, 'remedy');
  const terms = {
    kind: 'exchange',
    productCode: 'P002',
    quantity: '3',
    exchangeQuantity: '1',
    unit: '瓶',
    terms: '三瓶换一瓶',
  };
  await did('customer-service1', at('remedies'), terms);
  const [proposed] = (await readCase(reference)).remedies;
  if (!proposed) throw new Error(`${reference} has no remedy`);
  const of = (path: string): string => at(`remedies/${proposed.id}/${path}`);
  await did('customer-service1', of('answers'), { answer: 'agreed', givenBy: 'complainant', channel: 'phone' });
  await did('customer-service1', of('sheet'), { measures: '换货三瓶' });
  await did('sales-administration1', of('sheet/reviews'));
  const [remedy] = (await readCase(reference)).remedies;
  if (!remedy) throw new Error(`${reference} lost its remedy`);
  return { reference, remedy };
};
