import { Kafka, logLevel } from 'kafkajs';
import { lotChanged } from '@anxin/contracts';
import type { Problem } from '@anxin/http';
import { eventually } from '@anxin/testing';
import { line, lotFacts, type LotFacts, Warehouse } from '../../test/warehouse';

const reference = 'ZH-2026-000001';

/** The proof of the scope, as far as the warehouse carries it. */
describe('the scope of a recall at the warehouse', () => {
  let warehouse: Warehouse;
  let lots: LotFacts[];
  beforeAll(async () => {
    warehouse = await Warehouse.open();
    lots = [
      await warehouse.tellLot({ stored: '60', number: '20260923P001L21' }),
      await warehouse.tellLot({
        stored: '60',
        number: '20260923SF01L11',
        kind: 'semi-finished',
        item: 'SF01',
        unit: 'kg',
      }),
      await warehouse.tellLot({ stored: '40', number: '20260924P001L21' }),
    ];
  }, 60_000);
  afterAll(() => warehouse.stop(), 30_000);

  const issue = (lot: LotFacts, forBatch: string) =>
    warehouse.keeper.post<Problem>('material-issues', {
      lot: lot.number,
      quantity: '1',
      unit: lot.unit,
      forBatch,
      kind: 'semi-finished',
    });
  const freeze = (version: number, key = `${reference}/v${version}/freeze`) =>
    warehouse.activities.freezeGoods({ key, reference, version });

  it('LOG-5, LOG-8: 50 shipments commit, the hold comes, 10 issues are refused, and the frozen scope holds all 50, however late production’s word of the lots comes', async () => {
    const [finished, semi, other] = lots as [LotFacts, LotFacts, LotFacts];
    expect((await issue(semi, '20261125P006L61')).status).toBe(201);
    const shipped = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        warehouse.keeper.post('dispatches', {
          carrier: '顺通物流',
          lines: [line(finished.number, '1', `C000${(index % 3) + 1}`)],
        }),
      ),
    );
    expect(shipped.filter(({ status }) => status === 201)).toHaveLength(50);

    const held = await warehouse.activities.holdLots({ key: `${reference}/r1/p1`, reference, round: 1, lots });
    expect(held).toEqual({ held: 3, unknown: [], issuedTo: ['20261125P006L61'] });
    const refused = await Promise.all(Array.from({ length: 10 }, (_, index) => issue(semi, `20261125P006L6${index}`)));
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(Array(10).fill([409, 'lot.held']));

    const frozen = await freeze(1);
    expect(frozen).toEqual({ lots: 3, lines: 50, consignees: 3, shipped: '50', inTransit: '50', inStock: '50' });

    // Only now production's later words of the lots arrive: doubled, and the older after the newer.
    await tell(lots.flatMap((lot) => [3, 2, 3].map((version) => ({ ...lot, version, scrapped: String(version) }))));
    await eventually(
      async () => {
        const kept = await warehouse.query<{ scrapped: string }>(
          `SELECT scrapped FROM logistics.ref_lot WHERE lot_id = ANY($1)`,
          [lots.map(({ lotId }) => lotId)],
        );
        expect(kept.map(({ scrapped }) => Number(scrapped))).toEqual([3, 3, 3]);
      },
      { within: 30_000 },
    );
    expect(await freeze(1)).toEqual(frozen);
    expect(await freeze(1, 'another key')).toEqual(frozen);
    const { items } = await warehouse.activities.frozenLines({ key: 'page', reference, version: 1 });
    expect(items).toHaveLength(50);
    expect(items[0]).toMatchObject({ number: finished.number, quantity: '1', unit: '瓶', state: 'in-transit' });
    expect(
      (await warehouse.activities.frozenStock({ key: 'page', reference, version: 1 })).items
        .map(({ lotId, quantity }) => [lotId, quantity])
        .sort(),
    ).toEqual(
      [
        [finished.lotId, '10'],
        [semi.lotId, '59'],
        [other.lotId, '40'],
      ].sort(),
    );
  }, 90_000);

  it('RCL-5: what comes back lies apart, is told, and changes no frozen version; a later version sees it', async () => {
    const [finished] = lots as [LotFacts];
    const before = await freeze(1);
    const given = { ...line(finished.number, '5'), recall: reference, warehouse: '退货库', location: 'T-01' };
    const { status, body } = await warehouse.keeper.post<{ id: string }>('returns', given);
    expect(status).toBe(201);
    expect(await freeze(1)).toEqual(before);
    expect((await freeze(2)).inStock).toBe('50');
    expect(await warehouse.activities.returnsOf({ key: 'page', reference })).toEqual({
      items: [
        expect.objectContaining({ returnId: body.id, quantity: '5', consignee: 'C0001', number: finished.number }),
      ],
    });
    const [signal] = await warehouse.query<{ ordering_key: string; payload: object }>(
      `SELECT ordering_key, payload FROM logistics.outbox WHERE type = 'goods-returned'`,
    );
    expect(signal).toMatchObject({ ordering_key: `recall/${reference}`, payload: { payload: { returnId: body.id } } });
    const where = await warehouse.keeper.get<{
      stock: { area: string; quantity: string }[];
      held: boolean;
      consignees: object[];
    }>(`lots-in-stock/${finished.lotId}`);
    expect(where.body).toMatchObject({
      held: true,
      stock: [
        { area: 'store', quantity: '10.000000' },
        { area: 'returns', quantity: '5.000000' },
      ],
      consignees: [{ consignee: 'C0001', inTransit: '17.000000', returned: '5.000000' }, {}, {}],
    });
  });

  it('RCL-6: what was scrapped, sampled or handed out before is frozen beside the stock; what comes later changes no frozen version', async () => {
    const of = 'ZH-2026-000002';
    const lot = await warehouse.tellLot({ stored: '20' });
    const gone = await warehouse.tellLot({ stored: '3' });
    const dispose = (number: string, kind: string, quantity: string) =>
      warehouse.chief.post('stock-disposals', {
        ...{ lot: number, kind, quantity, unit: '瓶', reason: '破损' },
        from: { warehouse: '成品二库', location: 'A-10' },
      });
    await dispose(lot.number, 'scrapped', '1.5');
    await dispose(lot.number, 'scrapped', '0.5');
    await dispose(lot.number, 'sampled', '1');
    await dispose(gone.number, 'scrapped', '3');
    await warehouse.replace(lot, '4');
    await warehouse.activities.holdLots({ key: `${of}/1`, reference: of, round: 1, lots: [lot, gone] });
    await warehouse.activities.freezeGoods({ key: `${of}/v1`, reference: of, version: 1 });
    const frozen = async (version: number) =>
      (await warehouse.activities.frozenStock({ key: 'page', reference: of, version })).items;
    const first = await frozen(1);
    expect(new Map(first.map(({ lotId, ...figures }) => [lotId, figures]))).toEqual(
      new Map([
        [lot.lotId, { unit: '瓶', quantity: '13', scrapped: '2', sampled: '1', handedOut: '4' }],
        [gone.lotId, { unit: '瓶', quantity: '0', scrapped: '3', sampled: '0', handedOut: '0' }],
      ]),
    );
    expect((await dispose(lot.number, 'scrapped', '13')).status).toBe(201);
    expect(await frozen(1)).toEqual(first);
    await warehouse.activities.freezeGoods({ key: `${of}/v2`, reference: of, version: 2 });
    expect((await frozen(2)).find(({ lotId }) => lotId === lot.lotId)).toMatchObject({ quantity: '0', scrapped: '15' });
    await expect(warehouse.query(`DELETE FROM logistics.frozen_departure`)).rejects.toThrow('permission denied');
  });

  it('a frozen version cannot be edited, by the owner of the tables neither', async () => {
    await expect(warehouse.query(`UPDATE logistics.frozen_line SET quantity = 0`)).rejects.toThrow('permission denied');
    await expect(warehouse.query(`DELETE FROM logistics.frozen_version`)).rejects.toThrow('permission denied');
  });

  const tell = async (changes: readonly LotFacts[]): Promise<void> => {
    const { brokers, topicPrefix } = warehouse.service.config.kafka;
    const producer = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING }).producer({
      allowAutoTopicCreation: true,
    });
    await producer.connect();
    await producer.send({
      topic: `${topicPrefix}${lotChanged.topic}`,
      messages: changes.map((lot, index) => ({
        key: lot.lotId,
        value: JSON.stringify(lotFacts(lot)),
        headers: {
          ...{
            ce_specversion: '1.0',
            ce_id: `${lot.lotId}-${index}`,
            ce_type: lotChanged.type,
            ce_source: 'anxin/production',
          },
          ...{ ce_time: new Date().toISOString(), ce_subject: lot.lotId, ce_aggregateversion: String(lot.version) },
        },
      })),
    });
    await producer.disconnect();
  };
});
