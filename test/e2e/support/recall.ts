import { eventually } from '@anxin/testing';
import { report } from './complaint';
import { everyPage } from './goods';
import { type Answer, did, get, post, session } from './people';

export const director = 'quality-director1';
export const chief = 'qc-chief';

interface Assessment {
  readonly id: string;
  readonly holdOrders: readonly { readonly status: string }[];
}
export interface RecallRecord {
  readonly reference: string;
  readonly stage: string;
  readonly frozenScope: { readonly complete: boolean; readonly lines: number; readonly consignees: number } | null;
  readonly plans: readonly { readonly revision: number; readonly state: string }[];
  readonly startChecks: readonly { readonly check: string; readonly metAt: string | null }[];
  readonly funnel: Readonly<Record<'consignees' | 'out' | 'mails' | 'calls' | 'visits' | 'possibleDuplicates', number>>;
  readonly troubles: readonly { readonly step: string; readonly code: string }[];
}
export interface Consignee {
  readonly code: string;
  readonly state: string | null;
  readonly quantity: string;
}

export const plan = {
  contents: {
    producer: '康誉食品有限公司，质量总监负责',
    food: '一个批次，数量见冻结范围',
    causeAndHarm: '食用后可能引起呕吐',
    levelAndProcess: '一级召回，知悉后 24 小时内启动',
    notice: '逐家书面通知收货方',
    duties: '收货方立即停售、封存并回复',
    disposition: '召回产品全部销毁',
    effect: '未召回部分逐一说明',
  },
  risk: '已有一人呕吐',
  compensation: '退货退款',
  dispositions: ['destroy'],
};
export const evidence: Readonly<Record<string, [login: string, body: object]>> = {
  'production-stopped': ['production-chief', { evidence: '停产令' }],
  'sale-stopped': ['sales-chief', { evidence: '停售通知' }],
  'stock-sealed': ['warehouse-keeper1', { evidence: '封条照片' }],
  'plan-filed': [chief, { evidence: '监管系统回执', filingNumber: '召备2026-0204' }],
};

/** An act that needs a fresh login (SEC-3). */
export const signed = async <B = Record<string, unknown>>(
  login: string,
  path: string,
  body: object = {},
): Promise<Answer<B>> => {
  await (await session(login)).loginAgain();
  return post<B>(login, path, body);
};

/** A complaint of an ill person about the lot: its first assessment, once the lot is held (HND-17, HND-18). */
export const alarmAbout = async (lot: string): Promise<string> => {
  const illness = { persons: 1, symptoms: '呕吐' };
  await did('customer-service1', 'complaints', { ...report(), product: { lot, name: '康誉产品' }, illness });
  const { id } = await eventually(
    async () => {
      const { status, body } = await get<Assessment>(director, `assessments/${lot}/1`);
      return status === 200 && body.holdOrders.some((order) => order.status === 'held') && body;
    },
    { within: 90_000, what: `the assessment and the hold of ${lot}` },
  );
  return id;
};

/** The director decides for a recall of this one lot. */
export const startRecallOf = async (lot: string, assessmentId: string): Promise<string> => {
  const start = { assessmentId, scope: { kind: 'lot', value: lot }, level: '1', reason: '食用后不适' };
  const { status, body } = await signed<{ reference: string }>(director, 'recalls', start);
  if (status !== 201) throw new Error(`Starting the recall of ${lot}: ${status} ${JSON.stringify(body)}`);
  return body.reference;
};

export const readRecall = async (reference: string): Promise<RecallRecord> => {
  const { status, body } = await get<RecallRecord>(director, `recalls/${reference}`);
  if (status !== 200) throw new Error(`Reading ${reference}: ${status}`);
  return body;
};

/** Waits for the stage; a step that was refused would wait for a person, and ends the waiting in the failure's message. */
export const recallIn = (stage: string, reference: string, within = 120_000): Promise<RecallRecord> =>
  eventually(
    async () => {
      const seen = await readRecall(reference);
      if (seen.stage !== stage) throw new Error(`it is ${seen.stage}, troubles: ${JSON.stringify(seen.troubles)}`);
      return seen;
    },
    { within, every: 100, what: `${reference} in stage ${stage}` },
  );

export const consigneesOf = (reference: string): Promise<Consignee[]> =>
  everyPage(director, `recalls/${reference}/consignees`);
export const lotsOf = (reference: string): Promise<{ readonly lotId: string; readonly number: string }[]> =>
  everyPage(director, `recalls/${reference}/lots`);

/** What the recall froze, as `shippedOf` counts it. */
export const frozenOf = async (
  reference: string,
): Promise<{ lines: number | undefined; consignees: Record<string, number> }> => {
  const consignees = await consigneesOf(reference);
  const { frozenScope } = await readRecall(reference);
  return {
    lines: frozenScope?.lines,
    consignees: Object.fromEntries(consignees.map(({ code, quantity }) => [code, Number(quantity)])),
  };
};

/** The four checks of persons (RCL-3); the notices go out after the last. */
export const meetChecks = async (reference: string): Promise<void> => {
  for (const [check, [login, body]] of Object.entries(evidence)) {
    const filed = check === 'plan-filed' && { filedAt: new Date().toISOString() };
    await did(login, `recalls/${reference}/start-checks/${check}`, { ...body, ...filed });
  }
};
