import { type CaseWorld, startCaseWorld } from '../../test/case-world';
import { type Watched, watchOf } from '../../test/lot-watching';

const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

describe('the lot watch', () => {
  let world: CaseWorld;
  let watch: Watched;
  beforeAll(async () => {
    world = await startCaseWorld({ lotWatch: true });
    watch = watchOf(world);
  }, 90_000);
  afterAll(() => world.stop(), 30_000);

  it('INT-4: the third quality complaint of a lot within 72 hours raises its own grade and asks, in its transaction', async () => {
    const lot = watch.lot();
    const first = await watch.complain(lot, { receivedAt: hoursAgo(71) });
    await watch.complain(lot, { receivedAt: hoursAgo(20) });
    expect(await watch.alarms(lot)).toEqual([]);
    const third = await watch.complain(` ${lot.toLowerCase()} `);
    expect(third.version).toBe(2);
    const { grade, classifications } = await world.read(third.reference);
    expect(grade).toBe('severe');
    expect(classifications.map(({ reason }) => reason)).toEqual(['intake', 'lot-watch']);
    expect((await world.read(first.reference)).grade).toBe('general');
    const { receivedAt: knownAt } = third;
    const asked = {
      key: `${third.reference}/lot-cluster`,
      reason: 'lot-cluster',
      lots: [lot],
      hold: true,
      assess: true,
    };
    expect(await watch.starts(lot)).toEqual([
      { ...asked, complaint: third.reference, related: 3, knownAt, productCode: third.productCode },
    ]);
    const told = (await world.outbox(third.reference)).map(({ type }) => type);
    expect(told).toEqual(
      expect.arrayContaining(['anxin.complaints.complaint.classified.v1', 'anxin.complaints.lot-alarm.requested.v1']),
    );
    expect((await world.audit(third.reference)).map(({ action }) => action)).toEqual([
      ...['complaint.registered', 'complaint.classified', 'lot-alarm.requested'],
    ]);
  });

  it('INT-4: a complaint outside the window, of another class, or doubled in transmission does not count', async () => {
    const lot = watch.lot();
    await watch.complain(lot, { receivedAt: hoursAgo(73) });
    await watch.complain(lot, { class: 'delivery' });
    const doubled = { channel: 'wechat', channelMessageId: `wx-${lot}` };
    for (let sent = 0; sent < 3; sent += 1) await watch.complain(lot, doubled);
    await watch.complain(lot);
    expect(await watch.alarms(lot)).toEqual([]);
  });

  it('INT-4: one that is recorded late completes the window that it stands in', async () => {
    const lot = watch.lot();
    await watch.complain(lot, { receivedAt: hoursAgo(60) });
    await watch.complain(lot);
    const late = await watch.complain(lot, { receivedAt: hoursAgo(30) });
    expect(await watch.alarms(lot)).toMatchObject([{ complaint: late.reference, reason: 'lot-cluster', related: 3 }]);
  });

  it('INT-4: five intakes of one lot at once make exactly one cluster request, and those after it ask in their own name', async () => {
    const lot = watch.lot();
    await Promise.all([1, 2, 3, 4, 5].map(() => watch.complain(lot)));
    const alarms = await watch.alarms(lot);
    expect(alarms.map(({ reason }) => reason).sort()).toEqual(['grade', 'grade', 'lot-cluster']);
    expect(alarms.every(({ assess, hold }) => assess && hold)).toBe(true);
    expect(alarms.map(({ related }) => related).sort()).toEqual([3, 4, 5]);
  });

  it('INT-4: ten complaints of a product within 72 hours ask for each of their lots', async () => {
    const product = watch.product();
    const lots = Array.from({ length: 5 }, () => watch.lot()).sort();
    for (let n = 0; n < 9; n += 1) await watch.complain(lots[n % 5], { product: { code: product, lot: lots[n % 5] } });
    await watch.complain(undefined, { product: { code: product } });
    const [cluster, ...none] = (await watch.alarmsOfProduct(product)).filter(({ reason }) => reason !== 'grade');
    expect(none).toEqual([]);
    expect(cluster).toMatchObject({ reason: 'product-cluster', subject: product, lots, related: 10, assess: true });
  });

  it('HND-18: illness asks at once for hold and assessment, whatever class and grade', async () => {
    const lot = watch.lot();
    const illness = { persons: 1, symptoms: '呕吐' };
    const { reference } = await watch.complain(lot, { class: 'other', grade: 'minor', illness });
    expect(await watch.starts(lot)).toMatchObject([
      { key: `${reference}/illness`, reason: 'illness', lots: [lot], hold: true, assess: true },
    ]);
    const stored = await world.query(`SELECT payload FROM complaints.outbox WHERE ordering_key LIKE $1`, [
      `lot-alarm/${reference}%`,
    ]);
    expect(JSON.stringify(stored)).not.toContain('呕吐');
  });

  it('HND-18: illness without a lot asks all the same', async () => {
    const { reference } = await watch.complain(undefined, {
      illness: { persons: 1, symptoms: '腹泻' },
      product: { name: '康誉花生酱' },
    });
    const alarms = await world.query('SELECT key, lots FROM complaints.lot_alarm_request WHERE complaint = $1', [
      reference,
    ]);
    expect(alarms).toEqual([{ key: `${reference}/illness`, lots: [] }]);
  });

  it.each([
    ['severe', 'quality', 1],
    ['major', 'quality', 1],
    ['general', 'quality', 0],
    ['severe', 'delivery', 0],
  ])(
    'HND-17: a %s complaint of class %s asks for a hold without waiting for confirmation: %d',
    async (grade, cause, n) => {
      const lot = watch.lot();
      await watch.complain(lot, { grade, class: cause });
      const expected = { reason: 'grade', hold: true, assess: false, lots: [lot] };
      expect(await watch.alarms(lot)).toMatchObject(Array.from({ length: n }, () => expected));
    },
  );

  it('HND-17: a grade that a person raises later asks for the hold; one that they lower stays lowered', async () => {
    const lot = watch.lot();
    const { reference } = await watch.complain(lot);
    const classify = async (grade: string, version: number) =>
      world.ok(
        await world.people.qcChief.patch(
          `complaints/${reference}/classification`,
          { class: 'quality', grade, reason: '复核' },
          { version },
        ),
      );
    await classify('major', 1);
    expect(await watch.alarms(lot)).toMatchObject([{ key: `${reference}/grade`, hold: true, assess: false }]);
    await classify('minor', 2);
    expect((await world.read(reference)).grade).toBe('minor');
    expect(await watch.alarms(lot)).toHaveLength(1);
    await classify('severe', 3);
    expect((await watch.alarms(lot)).map(({ key }) => key)).toEqual([`${reference}/grade`, `${reference}/grade/2`]);
  });

  it('RCL-11: a confirmed finding opens the recall procedure at once; one that is not confirmed does not', async () => {
    const found = async (lot: string, outcome: string): Promise<string> => {
      const reference = await world.handled.finding({ product: { code: watch.product(), lot } });
      const finding = { outcome, nature: '霉变', rootCause: '原料受潮' };
      world.ok(await world.people.qcChief.post(`complaints/${reference}/findings`, finding));
      return reference;
    };
    const [confirmed, other] = [watch.lot(), watch.lot()];
    const reference = await found(confirmed, 'confirmed');
    await found(other, 'inconclusive');
    expect(await watch.alarms(confirmed)).toMatchObject([
      { key: `${reference}/confirmed-finding`, reason: 'confirmed-finding', hold: true, assess: true },
    ]);
    expect(await watch.alarms(other)).toEqual([]);
  });

  it('nothing of an intake stays when its request cannot be written', async () => {
    const lot = watch.lot();
    await watch.complain(lot);
    await watch.complain(lot);
    const count = async () => (await world.query('SELECT 1 FROM complaints.complaint WHERE lot = $1', [lot])).length;
    await watch.broken(async () => expect((await watch.post(lot)).status).toBe(500));
    expect([await count(), await watch.alarms(lot)]).toEqual([2, []]);
    await watch.complain(lot);
    expect(await watch.alarms(lot)).toHaveLength(1);
  });
});
