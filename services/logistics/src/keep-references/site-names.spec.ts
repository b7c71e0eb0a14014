import { randomUUID } from 'node:crypto';
import { event, type EventData, siteChanged } from '@anxin/contracts';
import { eventually, testKafka, type TestKafka } from '@anxin/testing';
import { uuidv7 } from 'uuidv7';
import { line, type LotFacts, Warehouse } from '../../test/warehouse';
import type { ListedHoldView } from '../list-holds/listed-hold.view';
import type { WhereaboutsView } from '../locate-lot/whereabouts.view';
import type { StockView } from '../stock/stock.view';

describe('the names of sites at the warehouse', () => {
  let kafka: TestKafka;
  let warehouse: Warehouse;
  let lot: LotFacts;
  beforeAll(async () => {
    kafka = await testKafka();
    warehouse = await Warehouse.open({ env: { TOPIC_PREFIX: kafka.prefix } });
    lot = await warehouse.tellLot({ stored: '10' });
    await transfer('W3');
  }, 60_000);
  afterAll(async () => {
    await warehouse.stop();
    await kafka.stop();
  }, 30_000);

  const transfer = async (to: string): Promise<void> => {
    const { status } = await warehouse.keeper.post('transfers', {
      ...{ lot: lot.number, quantity: '3', unit: '瓶', from: { warehouse: '成品二库', location: 'A-10' } },
      to: { warehouse: to, location: 'B-01' },
    });
    expect(status).toBe(201);
  };
  /** As directory's relay sends it. */
  const tell = async (code: string, name: string, version = 1): Promise<void> => {
    const data: EventData<typeof siteChanged> = {
      ...{ code, version, name, kind: 'warehouse', city: '石家庄', timeZone: 'Asia/Shanghai', active: true },
    };
    const { definition } = event(siteChanged, code, version, data);
    const headers = {
      ...{ 'content-type': 'application/json', ce_specversion: '1.0', ce_id: uuidv7(), ce_type: definition.type },
      ...{ ce_source: 'anxin/directory', ce_subject: code, ce_time: '2026-11-20T01:00:00Z' },
      ...{ ce_aggregateversion: String(version), ce_correlationid: 'test' },
    };
    await kafka.produce(definition.topic, { key: code, value: JSON.stringify(data), headers });
  };
  const stored = async (): Promise<Record<string, string | null>> => {
    const { body } = await warehouse.keeper.get<{ items: StockView[] }>(`stock?lotId=${lot.lotId}`);
    return Object.fromEntries(body.items.map(({ warehouse: place, siteName }) => [place, siteName]));
  };
  const held = async (): Promise<ListedHoldView['goods']> => {
    const { body } = await warehouse.keeper.get<{ items: ListedHoldView[] }>(`holds?lotId=${lot.lotId}&active=true`);
    return body.items[0]?.goods ?? [];
  };

  it('LOG-1: a warehouse that no site is bears no name, and its goods are moved and leave all the same', async () => {
    expect(await stored()).toEqual({ 成品二库: null, W3: null });
    const sent = await warehouse.keeper.post('dispatches', { carrier: '顺通物流', lines: [line(lot.number)] });
    expect(sent.status).toBe(201);
  });

  it('LOG-1, LOG-5: what directory tells names stock and held goods, by code or by name; the newest word stands', async () => {
    await tell('W3', '三号库', 2);
    await tell('W3', '旧三库', 1);
    await tell('W2', '成品二库');
    await eventually(async () => (await warehouse.query(`SELECT 1 FROM logistics.inbox`)).length === 3);
    const names = { 成品二库: '成品二库', W3: '三号库' };
    expect(await stored()).toEqual(names);
    const { body } = await warehouse.keeper.get<WhereaboutsView>(`lots-in-stock/${lot.lotId}`);
    expect(Object.fromEntries(body.stock.map(({ warehouse: place, siteName }) => [place, siteName]))).toEqual(names);
    await warehouse.activities.placeHold({
      ...{ key: randomUUID(), lot: lot.normalised, cause: 'precautionary', orderId: randomUUID() },
      ...{ reference: 'TS-2026-000007', reason: 'illness' },
    });
    expect(await held()).toEqual([
      { warehouse: 'W3', siteName: '三号库' },
      { warehouse: '成品二库', siteName: '成品二库' },
    ]);
  });

  it('LOG-1: a code says more than a name', async () => {
    await tell('X1', 'W3');
    await eventually(async () => (await warehouse.query(`SELECT 1 FROM logistics.ref_site`)).length === 3);
    expect(await stored()).toMatchObject({ W3: '三号库' });
  });
});
