import { event, type EventData, materialChanged, productChanged } from '@anxin/contracts';
import { eventually, testKafka, type TestKafka } from '@anxin/testing';
import { uuidv7 } from 'uuidv7';
import { openProduction, type ProductionWorld } from '../../test/production-world';
import type { LotView } from '../lot/lot.view';
import type { TraceView } from '../trace-lots/trace.view';

const receipts = `批号,供应商批号,物料,供应商编码,到货日期,数量,单位,检验结论
R-1,PN-1,RM01,S001,2026-10-01,100,kg,合格
R-2,PN-2,RM02,S001,2026-10-01,100,kg,合格`;
const batches = `批号,产品编码,产线,班次,开工时间,产量,单位,损耗,留样,检验结论
BASE,SF01,L1,早班,2026-10-05 07:30,50,kg,1,1,合格
JARS,P001,L3,早班,2026-10-06 07:30,100,瓶,1,1,合格`;
const inputs = `批号,投入类型,投入批号,数量
BASE,原料,R-1,40
BASE,原料,R-2,10
JARS,半成品,BASE,40`;

describe('the names of materials', () => {
  let world: ProductionWorld;
  let kafka: TestKafka;
  beforeAll(async () => {
    kafka = await testKafka();
    world = await openProduction({ env: { TOPIC_PREFIX: kafka.prefix } });
    await world.product('P001', 360);
    await world.send('raw_lots', receipts);
    await world.send('batches', batches);
    await world.send('batch_inputs', inputs);
  }, 60_000);
  afterAll(async () => {
    await world.stop();
    await kafka.stop();
  }, 30_000);

  /** As directory's relay sends it. */
  const send = async ({ definition, key, version, data }: ReturnType<typeof event>): Promise<void> => {
    const headers = {
      ...{ 'content-type': 'application/json', ce_specversion: '1.0', ce_id: uuidv7(), ce_type: definition.type },
      ...{ ce_source: 'anxin/directory', ce_subject: key, ce_time: '2026-11-20T01:00:00Z' },
      ...{ ce_aggregateversion: String(version), ce_correlationid: 'test' },
    };
    await kafka.produce(definition.topic, { key, value: JSON.stringify(data), headers });
  };
  const tell = (code: string, name: string, version = 1): Promise<void> => {
    const kind = code.startsWith('SF') ? 'semi-finished' : 'raw';
    const data: EventData<typeof materialChanged> = { code, version, name, kind, unit: 'kg', active: true };
    return send(event(materialChanged, code, version, data));
  };
  /** So many events have been taken in. */
  const heard = (count: number): Promise<boolean> =>
    eventually(async () => (await world.query(`SELECT 1 FROM production.inbox`)).length === count);
  const traced = async (): Promise<Record<string, string | null>> => {
    const { body } = await world.chief.get<TraceView>('traces?lot=JARS&direction=backward');
    return Object.fromEntries(body.lots.map(({ number, itemName }) => [number, itemName]));
  };
  const named = async (number: string): Promise<string | null | undefined> =>
    (await world.chief.get<{ items: LotView[] }>(`lots?number=${number}`)).body.items[0]?.itemName;

  it('LOG-8: receipts of a material that nobody registered are taken, and shown by their code alone', async () => {
    expect(await traced()).toEqual({ 'R-1': null, 'R-2': null, BASE: null, JARS: 'P001' });
    expect(await named('R-1')).toBeNull();
  });

  it('LOG-8, PRD-2: what directory tells names receipts and batches in lots and traces; the newest word stands', async () => {
    await tell('RM01', '花生仁', 2);
    await tell('RM01', '花生', 1);
    await tell('SF01', '花生酱基料');
    await heard(3);
    expect(await traced()).toEqual({ 'R-1': '花生仁', 'R-2': null, BASE: '花生酱基料', JARS: 'P001' });
    expect([await named('R-1'), await named('R-2'), await named('BASE')]).toEqual(['花生仁', null, '花生酱基料']);
    const { body } = await world.chief.get<{ items: LotView[] }>('lots?number=BASE');
    expect((await world.chief.get<LotView>(`lots/${body.items[0]?.id}`)).body.itemName).toBe('花生酱基料');
  });

  it('a code that stands in both registers is the product of a finished lot and the material of any other', async () => {
    await tell('P001', '物料');
    const product = { code: 'SF01', version: 1, name: '产品', unit: 'kg', madeBy: 'own' as const };
    await send(event(productChanged, 'SF01', 1, product));
    await heard(5);
    expect(await traced()).toMatchObject({ BASE: '花生酱基料', JARS: 'P001' });
  });
});
