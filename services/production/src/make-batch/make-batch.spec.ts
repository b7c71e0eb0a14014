import { randomUUID } from 'node:crypto';
import { event, type EventData, lotChanged, materialIssued, productChanged } from '@anxin/contracts';
import type { Problem } from '@anxin/http';
import { eventually, testKafka, type TestKafka } from '@anxin/testing';
import { uuidv7 } from 'uuidv7';
import { openProduction, type ProductionWorld } from '../../test/production-world';
import type { LotView } from '../lot/lot.view';

type Issue = EventData<typeof materialIssued>;

describe('making a batch of what logistics issued', () => {
  let world: ProductionWorld;
  let kafka: TestKafka;
  beforeAll(async () => {
    kafka = await testKafka();
    world = await openProduction({ env: { TOPIC_PREFIX: kafka.prefix } });
    await world.send(
      'raw_lots',
      [
        '批号,供应商批号,物料,供应商编码,到货日期,数量,单位,检验结论',
        'RM-1,PN-1,RM01,S007,2026-11-01,1000,kg,合格',
        'RM-2,PN-2,RM03,S008,2026-11-02,1,吨,合格',
      ].join('\n'),
    );
  }, 60_000);
  afterAll(async () => {
    await world.stop();
    await kafka.stop();
  }, 30_000);

  const lot = async (number: string): Promise<LotView> => {
    const { body } = await world.chief.get<{ items: LotView[] }>(`lots?number=${number}`);
    return body.items[0] as LotView;
  };
  /** As logistics' relay sends it. */
  const send = async ({ definition, key, version, data }: ReturnType<typeof event>): Promise<void> => {
    const headers = {
      ...{ 'content-type': 'application/json', ce_specversion: '1.0', ce_id: uuidv7(), ce_type: definition.type },
      ...{ ce_source: 'anxin/logistics', ce_subject: key, ce_time: '2026-11-20T01:00:00Z' },
      ...{ ce_aggregateversion: String(version), ce_correlationid: 'test' },
    };
    await kafka.produce(definition.topic, { key, value: JSON.stringify(data), headers });
  };
  const issued = async (forBatch: string, number: string, over: Partial<Issue> = {}): Promise<string> => {
    const { id: lotId } = await lot(number);
    const issueId = `LL-${randomUUID()}`;
    const at = '2026-11-20T00:00:00Z';
    const data: Issue = { lotId, number, at, issueId, forBatch, kind: 'raw', quantity: '40', unit: 'kg', ...over };
    await send(event(materialIssued, lotId, 1, data));
    await eventually(async () => {
      const rows = await world.query('SELECT 1 FROM production.material_receipt WHERE issue_id = $1', [issueId]);
      return rows.length === 1;
    });
    return issueId;
  };
  const batch = (number: string, issues: readonly string[], over: object = {}) => ({
    ...{ number, item: 'P001', kind: 'finished', quantity: '600', unit: '瓶', line: 'L3', shift: '早班' },
    ...{ producedAt: '2026-11-20T23:30:00Z', losses: [{ kind: 'scrapped', quantity: '6' }], issues, ...over },
  });
  const make = (body: object, key?: string) =>
    world.chief.post<LotView & Problem>('batches', body, { ...(key && { key }) });

  it('LOG-8, PRD-2: its inputs are the issues, its expiry the product’s; others learn of it and of what went into it', async () => {
    const product = {
      code: 'P001',
      version: 3,
      name: '康誉花生酱',
      unit: '瓶',
      shelfLifeDays: 360,
      madeBy: 'own' as const,
    };
    await send(event(productChanged, 'P001', 3, product));
    await send(event(productChanged, 'P001', 2, { ...product, version: 2, shelfLifeDays: 1 }));
    await eventually(async () => {
      const rows = await world.query(`SELECT 1 FROM production.inbox WHERE consumer ILIKE '%product%'`);
      return rows.length === 2;
    });
    const issues = [await issued('b-1', 'RM-1'), await issued('B-1', 'RM-2', { quantity: '12.5' })];
    const key = randomUUID();
    const made = await make(batch('B-1', issues), key);
    expect(made).toMatchObject({
      status: 201,
      body: {
        ...{ number: 'B-1', produced: '600', scrapped: '6', sampled: '0', inspection: 'pending', version: 1 },
        ...{ producedOn: '2026-11-21', expiresOn: '2027-11-16', owner: 'own' },
      },
    });
    expect((await make(batch('B-1', issues), key)).body).toEqual(made.body);
    const inputs = await world.query(
      `SELECT source, kind, quantity::float AS quantity FROM production.lot_input WHERE output_id = $1 ORDER BY quantity`,
      [made.body.id],
    );
    expect(inputs).toEqual([
      { source: issues[1], kind: 'raw', quantity: 12.5 },
      { source: issues[0], kind: 'raw', quantity: 40 },
    ]);
    expect((await lot('RM-1')).consumed).toBe('40');
    const told = await world.query<{ number: string; consumed: string }>(
      `SELECT payload->>'number' AS number, payload->>'consumed' AS consumed FROM production.outbox WHERE type = $1 ORDER BY id DESC LIMIT 3`,
      [lotChanged.type],
    );
    expect(told.toSorted((a, b) => (a.number < b.number ? -1 : 1))).toEqual([
      { number: 'B-1', consumed: '0' },
      { number: 'RM-1', consumed: '40' },
      { number: 'RM-2', consumed: '12.5' },
    ]);
    expect(
      await world.query(`SELECT action, actor FROM production.audit_line WHERE aggregate_id = $1`, [made.body.id]),
    ).toEqual([{ action: 'batch.made', actor: 'production-chief' }]);
    const traced = await world.chief.get<{ lots: { number: string }[]; complete: boolean }>('traces?supplierLot=pn-1');
    expect(traced.body.lots.map(({ number }) => number)).toEqual(['RM-1', 'B-1']);
    expect(traced.body.complete).toBe(true);
  }, 40_000);

  it('LOG-5, LOG-8: nothing else is an input: an unknown issue, another batch’s, a used one, one left out, a foreign unit', async () => {
    const unknown = await make(batch('B-2', ['LL-none']));
    expect([unknown.status, unknown.body.code]).toEqual([409, 'issue.not-arrived']);
    expect(unknown.body.detail).toContain('重试');
    const mine = await issued('B-2', 'RM-1');
    const others = await issued('B-3', 'RM-1');
    const wrong = await make(batch('B-2', [mine, others]));
    expect([wrong.status, wrong.body.code]).toEqual([422, 'issue.for-another-batch']);
    const more = await issued('B-2', 'RM-2');
    const left = await make(batch('B-2', [mine]));
    expect([left.status, left.body.code]).toEqual([422, 'issue.left-out']);
    expect(await lot('B-2')).toBeUndefined();
    expect((await make(batch('B-2', [mine, more]))).status).toBe(201);
    const used = await make(batch('B-2', [mine], { item: 'P002' }));
    expect([used.status, used.body.code]).toEqual([409, 'issue.already-used']);
    const again = await make(batch('b-2', [await issued('B-2', 'RM-1')]));
    expect([again.status, again.body.code]).toEqual([409, 'lot.already-recorded']);
    const foreign = await make(batch('B-4', [await issued('B-4', 'RM-1', { unit: '瓶' })]));
    expect([foreign.status, foreign.body.code]).toEqual([422, 'issue.unknown-lot']);
    const lossy = await make(batch('B-3', [others], { losses: [{ kind: 'sampled', quantity: '601' }] }));
    expect([lossy.status, lossy.body.code]).toEqual([422, 'batch.losses-exceed-quantity']);
    expect((await make(batch('B-3', []))).status).toBe(400);
    expect((await make(batch('B-3', [others], { inputs: ['RM-1'] }))).status).toBe(400);
    const keeper = await world.service.person('warehouse-keeper1', { roles: ['warehouse-keeper'] });
    expect((await keeper.post('batches', batch('B-3', [others]))).status).toBe(403);
  }, 40_000);

  it('LOG-8: two batches at once never use one issue twice, and the figures of their common input add up', async () => {
    const before = Number((await lot('RM-1')).consumed);
    const issue = await issued('B-5', 'RM-1');
    const rivals = await Promise.all([
      make(batch('B-5', [issue])),
      make(batch('B-5', [issue], { item: 'P002' })),
      make(batch('B-6', [await issued('B-6', 'RM-1', { quantity: '0.000001' })])),
      make(batch('B-7', [await issued('B-7', 'RM-1', { quantity: '3' })])),
    ]);
    expect(rivals.map(({ status }) => status).toSorted()).toEqual([201, 201, 201, 409]);
    const { consumed, version } = await lot('RM-1');
    expect(Number(consumed)).toBeCloseTo(before + 43.000001, 6);
    const [last] = await world.query<{ consumed: string }>(
      `SELECT payload->>'consumed' AS consumed FROM production.outbox WHERE type = $1 AND payload->>'number' = 'RM-1' AND payload->>'version' = $2`,
      [lotChanged.type, String(version)],
    );
    expect(last?.consumed).toBe(consumed);
  }, 40_000);

  it('LOG-8: material that went out for a batch that is not on record is a gap of the trace, not silence', async () => {
    await issued('B-LATER', 'RM-2');
    const { body } = await world.chief.get<{ incompleteBecause: string[]; gaps: object[] }>('traces?lot=rm-2');
    expect(body.incompleteBecause).toContain('issued-not-used');
    expect(body.gaps).toContainEqual(
      expect.objectContaining({ kind: 'issued-not-used', number: 'RM-2', named: 'B-LATER' }),
    );
  });
});
