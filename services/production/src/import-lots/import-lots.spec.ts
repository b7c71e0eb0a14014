import { randomUUID } from 'node:crypto';
import { lotChanged } from '@anxin/contracts';
import { kangyu, openProduction, type ProductionWorld, type Truth, truthOf } from '../../test/production-world';
import type { LotView } from '../lot/lot.view';

const rawHead = '批号,供应商批号,物料,供应商编码,到货日期,数量,单位,生产日期,保质期至,检验结论';
const batchHead = '批号,产品编码,产线,班次,开工时间,产量,单位,损耗,留样,检验报告号,检验结论,受托方编码';
const inputHead = '批号,投入类型,投入批号,数量';

describe('importing receipts, batches and their inputs', () => {
  let world: ProductionWorld;
  let truth: Truth;
  beforeAll(async () => {
    [world, truth] = await Promise.all([openProduction(), truthOf(kangyu)]);
  }, 60_000);
  afterAll(() => world.stop(), 30_000);

  const lot = async (number: string): Promise<LotView> => {
    const { body } = await world.chief.get<{ items: LotView[] }>(`lots?number=${encodeURIComponent(number)}`);
    expect(body.items).toHaveLength(1);
    return body.items[0] as LotView;
  };

  it('LOG-8: keeps every row of the company, tells each lot as it stands, and nothing when the files come again', async () => {
    const counts = await world.load(kangyu);
    const { raw_lots, batches, inputs } = truth.counts;
    const all = (kept: number, unchanged: number) => ({ state: 'done', kept, unchanged, quarantined: 0 });
    expect(counts).toMatchObject([all(raw_lots, 0), all(batches, 0), all(inputs, 0)]);
    const told = await world.told(lotChanged.type);
    const twice = await world.query(
      `SELECT payload->>'lotId', payload->>'version' FROM production.outbox WHERE type = $1 GROUP BY 1, 2 HAVING count(*) > 1`,
      [lotChanged.type],
    );
    expect(twice).toEqual([]);
    const stale = await world.query(
      `SELECT lot.number FROM production.lot
         LEFT JOIN (SELECT payload->>'lotId' AS id, max((payload->>'version')::int) AS version FROM production.outbox WHERE type = $1 GROUP BY 1) told
           ON told.id = lot.id::text
        WHERE told.version IS DISTINCT FROM lot.version`,
      [lotChanged.type],
    );
    expect(stale).toEqual([]);

    const again = await world.load(kangyu, '?shiftDays=0');
    expect(again).toMatchObject([all(0, raw_lots), all(0, batches), all(0, inputs)]);
    expect(await world.told(lotChanged.type)).toBe(told);
  }, 180_000);

  it('LOG-8, RCL-6: a lot shows what its rows add up to: tonnes as kg, both styles of dates, the supplier’s number, shelf life', async () => {
    const receipt = await lot('rm01-260512-01');
    expect(receipt).toMatchObject({
      ...{ number: 'RM01-260512-01', kind: 'raw', unit: 'kg', produced: '800', receivedOn: '2026-05-12' },
      ...{ expiresOn: '2027-03-14', inspection: 'passed', supplier: 'S001', owner: 'own' },
      aliases: [{ kind: 'supplier-lot', supplier: 'S001', value: 'S0010512C64' }],
    });
    expect((await lot('RM03-260512-01')).receivedOn).toBe('2026-05-12');
    const batch = await lot('20260601P007M011');
    expect(batch).toMatchObject({
      ...{ owner: 'M01', manufacturer: 'M01', kind: 'finished', produced: '1200', scrapped: '5', sampled: '12' },
      ...{ producedOn: '2026-06-01', expiresOn: '2027-03-28', report: 'JY26060105', line: 'M01', shift: '夜班' },
      producedAt: '2026-06-01T11:40:00.000Z',
    });
    expect((await lot('20260601SF01L41')).kind).toBe('semi-finished');
    expect((await lot('PK02-260518-02')).kind).toBe('packaging');
    expect((await lot(truth.failed_batch)).inspection).toBe('failed');
    const [source] = truth.rework;
    expect((await lot(source)).reworked).toBe('60');
    const [event] = await world.query<{ payload: object }>(
      `SELECT payload FROM production.outbox WHERE type = $1 AND payload->>'number' = $2 ORDER BY id DESC LIMIT 1`,
      [lotChanged.type, source],
    );
    expect(event?.payload).toMatchObject({ reworked: '60', consumed: '0' });
  });

  it('moves dates by the recorded offset and never a lot number', async () => {
    await world.send(
      'raw_lots',
      `${rawHead}\nRM01-260512-99,X-1,RM01,S001,2026年5月12日,1,吨,,2027-03-14,合格\n`,
      '?shiftDays=10',
    );
    expect(await lot('RM01-260512-99')).toMatchObject({
      ...{ number: 'RM01-260512-99', receivedOn: '2026-05-22', expiresOn: '2027-03-24', produced: '1000' },
    });
  });

  it('quarantines what cannot be right with line, key and reason; the rest goes in', async () => {
    const runId = randomUUID();
    const rows = [
      'B-1,P001,L1,早班,2026-10-01 07:30,600,瓶,6,12,JY1,合格,',
      'B-2,P999,L1,早班,2026-10-01 07:30,600,瓶,6,12,JY1,合格,',
      'B-3,P001,L1,早班,2026-13-01 07:30,600,瓶,6,12,JY1,合格,',
      'B-4,P001,L1,早班,2026-10-01 07:30,0,瓶,6,12,JY1,合格,',
      'B-5,P001,L1,早班,2026-10-01 07:30,600,瓶,6,12,JY1,还行,',
      'b-1,P001,L1,早班,2026-10-01 07:30,700,瓶,6,12,JY1,合格,',
    ];
    const counts = await world.send('batches', [batchHead, ...rows].join('\n'), '', runId);
    expect(counts).toMatchObject({ kept: 1, quarantined: 5 });
    expect((await world.faults('batches', runId)).map(({ line, key, reason }) => [line, key, reason]).sort()).toEqual([
      [3, 'B-2', 'unknown-product'],
      [4, 'B-3', 'invalid-date'],
      [5, 'B-4', 'quantity-not-positive'],
      [6, 'B-5', 'unknown-value'],
      [7, 'b-1', 'key-doubled'],
    ]);
  });

  it('LOG-8: a changed row tells the lot once more; an input of an unknown number stays a gap until the row is corrected', async () => {
    await world.send('raw_lots', `${rawHead}\nR-1,SL-1,RM01,S001,2026-09-01,100,kg,,,合格\n`);
    await world.send('batches', `${batchHead}\nB-10,P001,L1,早班,2026-10-02 07:30,600,瓶,6,12,JY1,待检,\n`);
    const before = await lot('B-10');
    await world.send('batches', `${batchHead}\nB-10,P001,L1,早班,2026-10-02 07:30,600,瓶,9,12,JY2,合格,\n`);
    const batch = await lot('B-10');
    expect(batch).toMatchObject({ scrapped: '9', inspection: 'passed', report: 'JY2', version: before.version + 1 });

    const runId = randomUUID();
    const counts = await world.send(
      'batch_inputs',
      `${inputHead}\nB-10,原料,R-l,40\nB-10,原料,B-10,1\nB-X,原料,R-1,1\n`,
      '',
      runId,
    );
    expect(counts).toMatchObject({ kept: 0, quarantined: 3 });
    expect((await world.faults('batch_inputs', runId)).map(({ reason }) => reason).sort()).toEqual([
      'own-input',
      'unknown-lot',
      'unknown-lot',
    ]);
    const trace = () =>
      world.chief.get<{ complete: boolean; gaps: { kind: string; named: string }[] }>(
        `lots/${batch.id}/trace?direction=backward`,
      );
    expect((await trace()).body).toMatchObject({ complete: false, gaps: [{ kind: 'no-inputs' }, { named: 'R-l' }] });
    const [fault] = (await world.faults('batch_inputs', runId)).filter(({ key }) => key === 'B-10 ← R-l');
    const corrected = await world.chief.post(`imports/batch_inputs/${runId}/faults/${fault?.id}/correction`, {
      row: { 投入批号: 'R-1' },
    });
    expect(corrected.status).toBe(200);
    expect((await trace()).body).toMatchObject({ complete: true, gaps: [] });
    expect((await lot('R-1')).consumed).toBe('40');
  });

  it('LOG-8: an input that comes before its lot is filled in when the lot arrives', async () => {
    await world.send('batches', `${batchHead}\nB-20,P001,L1,早班,2026-10-02 07:30,600,瓶,6,12,JY1,合格,\n`);
    await world.send('batch_inputs', `${inputHead}\nB-20,原料,R-20,55.5\n`);
    await world.send('raw_lots', `${rawHead}\nr-20,,RM01,S001,2026-09-01,100,kg,,,合格\n`);
    expect((await lot('R-20')).consumed).toBe('55.5');
    const { id } = await lot('B-20');
    const { body } = await world.chief.get<{ complete: boolean }>(`lots/${id}/trace?direction=backward`);
    expect(body.complete).toBe(true);
  });
});
