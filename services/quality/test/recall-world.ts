import type { RecallStage } from '@anxin/contracts';
import { type Answer, type Caller, startServiceForTest, type TestService } from '@anxin/host/testing';
import { UnitOfWork } from '@anxin/persistence';
import { startMailServer } from '@anxin/testing';
import type { FrozenLine, FrozenStock, ScopeLot } from '@anxin/workflow-recall';
import { DataSource } from 'typeorm';
import { keepCustomer } from '../src/follow-customers/customers.consumer';
import { keepProduct } from '../src/follow-products/products.consumer';
import { QualityActivityHost } from '../src/quality.activities';
import { QualityBulkActivityHost } from '../src/quality.bulk-activities';
import { qualityService } from '../src/quality.service-definition';
import type { RecallView } from '../src/read-recall/recall.view';
import type { StartedRecallView } from '../src/start-recall/started-recall.view';
import type { SubmittedPlanView } from '../src/submit-plan/submitted-plan.view';

export const completePlan = {
  contents: {
    producer: '康誉食品有限公司，法定代表人……',
    food: '花生酱 500g，批号 20260930P001L31',
    causeAndHarm: '菌落总数超标，可能引起腹泻',
    levelAndProcess: '一级召回，24 小时内启动，10 个工作日内完成',
    notice: '书面通知经销商，官网公告',
    duties: '经销商停止销售并退回',
    disposition: '退回后集中销毁，费用由本公司承担',
    effect: '召回率 100%',
  },
  risk: '易感人群风险较高',
  compensation: '退款并赔偿',
  dispositions: ['destroy'],
} as const;

export const lotOf = (lotId: string, over: Partial<ScopeLot> = {}): ScopeLot => ({
  ...{ lotId, number: `20260930${lotId}`, item: 'P001', kind: 'finished', unit: '瓶' },
  ...{ produced: '100', scrapped: '0', sampled: '0', consumed: '0', reworked: '0' },
  ...over,
});
export const lineOf = (
  lotId: string,
  consignee: string,
  quantity: string,
  state: FrozenLine['state'] = 'delivered',
): FrozenLine => ({
  ...{ line: `${lotId}/${consignee}/${state}`, note: `FH-${consignee}`, lotId, number: `20260930${lotId}` },
  ...{ consignee, quantity, unit: '瓶', state },
});
export interface Goods {
  readonly lots: readonly ScopeLot[];
  readonly lines: readonly FrozenLine[];
  readonly stock?: readonly FrozenStock[];
}

/** Quality with its people, a mail server and a database of its own; the workflow's steps are taken by the test itself. */
export const startRecallWorld = async () => {
  const mail = await startMailServer();
  // Nothing here is about delivery: the outbox is read where it stands, so the engines may as well be down.
  const down = { KAFKA_BROKERS: '127.0.0.1:1', TEMPORAL_ADDRESS: '127.0.0.1:1' };
  const service: TestService = await startServiceForTest(qualityService, { env: { ...down, SMTP_URL: mail.url } });
  const hire = (id: string, ...roles: string[]): Promise<Caller> => service.person(id, { roles });
  const people = {
    director: await hire('quality-director1', 'quality-director'),
    manager: await hire('general-manager1', 'general-manager'),
    chief: await hire('qc-chief1', 'qc-chief'),
    production: await hire('production-chief1', 'production-chief'),
    sales: await hire('sales-chief1', 'sales-chief'),
    keeper: await hire('warehouse-keeper1', 'warehouse-keeper'),
    salesperson: await hire('salesperson1', 'salesperson'),
    auditor: await hire('auditor1', 'auditor'),
  };
  const steps = service.app.get(QualityActivityHost, { strict: false });
  const bulk = service.app.get(QualityBulkActivityHost, { strict: false });
  const dataSource = service.app.get(DataSource, { strict: false });
  const query = <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> => dataSource.query(sql, parameters);
  const ok = <Body>(answer: Answer<Body>): Body => {
    if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const read = async (reference: string): Promise<RecallView> =>
    ok(await people.director.get<RecallView>(`recalls/${reference}`));
  let alarms = 0;

  /** An open assessment of a lot, as an alarm opens it. */
  const assessment = async (knownAt = new Date()): Promise<string> => {
    const complaint = `TS-2026-${String((alarms += 1)).padStart(6, '0')}`;
    const lots = [`20260930P001L${String(alarms).padStart(4, '0')}`];
    const asked = {
      key: `${complaint}/illness`,
      complaint,
      reason: 'illness',
      lots,
      hold: false,
      assess: true,
    } as const;
    const { assessments } = await steps.recordAlarm({ ...asked, knownAt: knownAt.toISOString() });
    return assessments[0] ?? '';
  };
  const started = async (over: Readonly<Record<string, unknown>> = {}, knownAt?: Date): Promise<StartedRecallView> => {
    const assessmentId = await assessment(knownAt);
    const scope = { kind: 'supplier-lot', value: 'pn-2609-117', supplier: 'S003' };
    const body = { assessmentId, scope, level: '1', reason: '多人食用后不适', ...over };
    return ok(await people.director.post<StartedRecallView>('recalls', body));
  };
  /** The scope as the owners give it, frozen: stage `planning`. */
  const planning = async (goods: Goods): Promise<string> => {
    const { reference } = await started();
    const key = (step: string) => `${reference}/v1/${step}`;
    const { lots, lines, stock = [] } = goods;
    await steps.keepScopeLots({ reference, round: 1, lots, key: key('lots') });
    await steps.keepFrozenLines({ reference, version: 1, lines, key: key('lines') });
    await steps.keepFrozenStock({ reference, version: 1, stock, key: key('stock') });
    const sum = (rows: readonly { quantity: string }[]) =>
      `${rows.reduce((all, row) => all + Number(row.quantity), 0)}`;
    const consignees = new Set(lines.map((line) => line.consignee)).size;
    const inTransit = sum(lines.filter(({ state }) => state === 'in-transit'));
    const counts = { lots: lots.length, lines: lines.length, consignees, inTransit };
    const frozen = { ...counts, shipped: sum(lines), inStock: sum(stock) };
    await steps.completeScope({ reference, version: 1, rounds: 2, frozen, key: key('complete') });
    return reference;
  };
  const submitted = async (reference: string, over: object = {}): Promise<SubmittedPlanView> =>
    ok(await people.chief.post<SubmittedPlanView>(`recalls/${reference}/plans`, { ...completePlan, ...over }));
  const decide = (
    by: Caller,
    reference: string,
    { revision, contentHash }: { revision: number; contentHash: string },
    over: object = {},
  ) =>
    by.post<Refusal>(`recalls/${reference}/plans/${revision}/decisions`, { outcome: 'approved', contentHash, ...over });
  const check = (by: Caller, reference: string, name: string, over: object = {}) =>
    by.post<Refusal>(`recalls/${reference}/start-checks/${name}`, { evidence: '现场照片', ...over });
  const filing = { filingNumber: '召备2026-0117', filedAt: '2026-11-25T08:00:00+08:00' };

  const starting = async (goods: Goods, plan: object = {}): Promise<string> => {
    const reference = await planning(goods);
    const signed = await submitted(reference, plan);
    for (const signer of [people.director, people.manager]) ok(await decide(signer, reference, signed));
    await steps.openStart({ reference, key: `${reference}/start` });
    return reference;
  };
  const notifying = async (goods: Goods, plan: object = {}): Promise<{ reference: string; batches: number }> => {
    const reference = await starting(goods, plan);
    ok(await check(people.production, reference, 'production-stopped'));
    ok(await check(people.sales, reference, 'sale-stopped'));
    ok(await check(people.keeper, reference, 'stock-sealed'));
    ok(await check(people.chief, reference, 'plan-filed', filing));
    const { batches } = await steps.prepareNotices({ reference, key: `${reference}/v1/notices` });
    return { reference, batches };
  };
  const send = (reference: string, batch: number) =>
    bulk.sendNoticeBatch({ reference, batch, key: `${reference}/v1/notices/${batch}` });
  const recovering = async (goods: Goods): Promise<string> => {
    const { reference, batches } = await notifying(goods);
    for (let batch = 1; batch <= batches; batch += 1) await send(reference, batch);
    await steps.openRecovery({ reference, key: `${reference}/recovery` });
    return reference;
  };
  const customers = (
    ...known: readonly { code: string; email?: string; phone?: string; version?: number }[]
  ): Promise<void> =>
    service.app.get(UnitOfWork, { strict: false }).run(async (tx) => {
      for (const { code, version = 1, ...reached } of known)
        await keepCustomer(tx, { code, version, name: `经销商${code}`, kind: 'dealer', ...reached });
    });
  const product = (code: string, name: string, specification: string, version = 1): Promise<void> =>
    service.app
      .get(UnitOfWork, { strict: false })
      .run((tx) => keepProduct(tx, { code, version, name, specification, unit: '瓶', madeBy: 'own' }));

  return {
    ...{ service, mail, people, steps, bulk, query, ok, read, assessment, started, planning, submitted, decide, check },
    ...{ filing, starting, notifying, send, recovering, customers, product },
    stage: async (reference: string): Promise<RecallStage> => (await read(reference)).stage,
    signals: async (workflowId: string): Promise<{ type: string; payload: { payload?: unknown } }[]> =>
      query(`SELECT type, payload FROM quality.outbox WHERE lane = 'workflows' AND ordering_key = $1 ORDER BY id`, [
        workflowId,
      ]),
    facts: async (key: string): Promise<string[]> => {
      const told = await query<{ type: string }>(
        'SELECT type FROM quality.outbox WHERE ordering_key = $1 ORDER BY id',
        [`quality.events/${key}`],
      );
      return told.map(({ type }) => type.replace('anxin.quality.', ''));
    },
    stop: async (): Promise<void> => {
      await service.stop();
      await mail.close();
    },
  };
};
export type RecallWorld = Awaited<ReturnType<typeof startRecallWorld>>;
export interface Refusal extends Record<string, unknown> {
  readonly code: string;
  readonly details: Record<string, unknown>;
}
/** Words of a mail as it came over the wire. */
export const textOf = (raw = ''): string => Buffer.from(raw.split('\r\n\r\n')[1] ?? '', 'base64').toString();
/** Token of the newest link in a mail as it came over the wire. */
export const tokenIn = (raw: string): string => /#([A-Za-z0-9_-]+)/.exec(textOf(raw))?.[1] ?? '';
