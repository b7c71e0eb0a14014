import type { Problem } from '@anxin/http';
import { type CaseWorld, startCaseWorld } from '../../test/case-world';
import { companyComplaints, companyLots, expected, isCutOf } from '../../test/company-complaints';
import { type Watched, watchOf } from '../../test/lot-watching';
import type { LotSuggestionsView } from '../suggest-lots/lot-suggestions.view';
import type { AcceptedLotView } from './accepted-lot.view';

const reason = '照片上的喷码清晰可见';

describe('the lot of a complaint', () => {
  let world: CaseWorld;
  let watch: Watched;
  beforeAll(async () => {
    world = await startCaseWorld({ lotWatch: true });
    watch = watchOf(world);
  }, 90_000);
  afterAll(() => world.stop(), 30_000);

  const accept = (reference: string, lot: string) =>
    world.people.clerk.post<AcceptedLotView & Problem>(`complaints/${reference}/lot`, { lot, reason });
  const suggested = async (reference: string): Promise<LotSuggestionsView> =>
    world.ok(await world.people.clerk.get<LotSuggestionsView>(`complaints/${reference}/lot-suggestions`));

  it('INT-2: a known number is known however it is typed; an unknown one is accepted, flagged, and known once it arrives', async () => {
    const [lot, later] = [watch.lot(), watch.lot()];
    await watch.knows(lot, 'P001');
    expect((await watch.complain(` ${lot.toLowerCase().split('').join(' ')}`)).lotKnown).toBe(true);
    const { reference, lotKnown } = await watch.complain(later);
    expect(lotKnown).toBe(false);
    await watch.knows(later, 'P001');
    expect((await suggested(reference)).lotKnown).toBe(true);
  });

  it('INT-2: an older state of a lot that arrives late changes nothing', async () => {
    const lot = watch.lot();
    await watch.knows(lot, 'P001', '2026-09-30', 3);
    await watch.knows(lot, 'P999', '2026-01-01', 2);
    expect(await world.query('SELECT item, version FROM complaints.ref_lot WHERE normalised = $1', [lot])).toEqual([
      { item: 'P001', version: 3 },
    ]);
  });

  it('INT-2: a cut number gets suggestions, likeliest first, and nobody guesses', async () => {
    const day = '2025-03-04';
    const lots = ['20250304PAL1', '20250304PBL1', 'X20250304PAL9', '20250305PAL1'];
    for (const lot of lots) await watch.knows(lot, lot.includes('PA') ? 'PA' : 'PB', day);
    const { reference, lot } = await watch.complain('20250304pal', {
      product: { code: 'PA', lot: '20250304pal', productionDate: day },
    });
    expect(lot).toBe('20250304PAL');
    const { items, lotTyped, lotKnown } = await suggested(reference);
    expect([lotTyped, lotKnown]).toEqual(['20250304pal', false]);
    expect(items.map(({ number, match }) => [number, match])).toEqual([
      ['20250304PAL1', 'cut-end'],
      ['20250305PAL1', 'same-day'],
      ['X20250304PAL9', 'same-day'],
    ]);
    const head = await watch.complain('PAL9', { product: { lot: 'PAL9' } });
    expect((await suggested(head.reference)).items).toMatchObject([{ number: 'X20250304PAL9', match: 'cut-start' }]);
    const nothing = await watch.complain('?', { product: { lot: '?' } });
    expect((await suggested(nothing.reference)).items).toEqual([]);
  });

  it('INT-2: a person accepts a lot with a reason: typed stays, history, fact, audit; not unknown, not twice, not by anybody', async () => {
    const lot = watch.lot();
    const [cut, known] = [lot.slice(0, 8), lot];
    const { reference } = await watch.complain(cut);
    expect([(await accept(reference, known)).status, (await accept(reference, known)).body.code]).toEqual([
      ...[422, 'complaint.lot-unknown'],
    ]);
    await watch.knows(known, 'P001');
    const { status, body } = await accept(reference, ` ${known.toLowerCase()}`);
    expect([status, body]).toMatchObject([201, { reference, version: 2, lotTyped: cut, lot: known, lotKnown: true }]);
    expect((await accept(reference, known)).body.code).toBe('complaint.lot-unchanged');
    const history = await world.query(
      `SELECT before, lot, reason, by FROM complaints.lot_identification WHERE complaint = $1`,
      [reference],
    );
    expect(history).toEqual([{ before: cut, lot: known, reason, by: 'customer-service1' }]);
    expect((await world.outbox(reference)).at(-1)).toMatchObject({
      type: 'anxin.complaints.complaint.lot-identified.v1',
      payload: { lot: known, before: cut },
    });
    expect((await world.audit(reference)).at(-1)).toMatchObject({ action: 'complaint.lot-identified' });
    const { status: refused } = await world.people.salesperson.post(`complaints/${reference}/lot`, {
      lot: known,
      reason,
    });
    expect(refused).toBe(403);
  });

  it('HND-18: illness whose lot is found asks again, for that lot', async () => {
    const lot = watch.lot();
    await watch.knows(lot, 'P001');
    const { reference } = await watch.complain(undefined, { illness: { persons: 1, symptoms: '呕吐' } });
    await accept(reference, lot);
    expect(await watch.alarms(lot)).toMatchObject([{ key: `${reference}/illness/2`, hold: true, assess: true }]);
  });

  it('INT-4: in the complaints of a company exactly the expected lots have many, one of them more once a cut number is accepted', async () => {
    await watch.knowsAll(companyLots());
    const { hot_batch: hot, oem_batch: lone, clusters } = expected;
    const cut: string[] = [];
    for (const body of companyComplaints()) {
      const { reference } = world.ok(await world.people.clerk.post<{ reference: string }>('complaints', body));
      const { productionDate } = body['product'] as { productionDate?: string };
      if (isCutOf(body, hot) && productionDate !== undefined) cut.push(reference);
    }
    const asked = await world.query<{ subject: string }>(
      `SELECT DISTINCT subject FROM complaints.lot_alarm_request WHERE reason LIKE '%-cluster' AND subject = ANY(
         SELECT normalised FROM complaints.ref_lot UNION SELECT item FROM complaints.ref_lot) ORDER BY subject`,
    );
    expect(asked.map(({ subject }) => subject)).toEqual([hot, lone].sort());
    const most = async (lot: string) => Math.max(...(await watch.alarms(lot)).map(({ related }) => related ?? 0));
    expect([await most(hot), await most(lone)]).toEqual([(clusters[hot] ?? 0) - 1, clusters[lone]]);

    const of = [];
    for (const reference of cut) {
      const { items } = await suggested(reference);
      if (items[0]?.number === hot && items[0].sameProduct) of.push(reference);
    }
    expect(of).toHaveLength(1);
    const { body } = await accept(of[0] ?? '', hot);
    expect(body).toMatchObject({ lot: hot, grade: 'severe' });
    expect(await most(hot)).toBe(clusters[hot]);
  }, 60_000);
});
