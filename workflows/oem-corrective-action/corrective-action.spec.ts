import { days, eventually, hours } from '@anxin/testing';
import { correctiveWorld, gatePlan } from './testing/corrective-world';

describe('correctiveAction', () => {
  const { world, owners, issue } = correctiveWorld({ taskTimeout: 2_000 });
  const done = (reference: string) =>
    owners.effects.map(({ step, key }) => `${step} ${key.replace(`${reference}/`, '')}`);

  it('OEM-10: takes a request from its issue to its closing, each step once and in order', async () => {
    const due = (await world.now()) + days(90);
    owners.lookAt(due);
    const request = await issue();
    const { reference } = request;
    expect(await request.stage()).toBe('containing');
    await request.accepted('D3');
    await request.acted();
    await request.reaches('verifying');
    await world.sleep(days(89));
    expect(owners.keysOf('judgeEffect')).toEqual([]);
    await world.sleep(days(2));
    await request.reaches('closing');
    await world.sleep(days(1));
    expect(owners.keysOf('closeRequest')).toEqual([]);
    await request.accepted('D8');
    await request.endedAs('straight-to-closed');
    expect(done(reference)).toEqual([
      ...['openGate r1/open/D4-D5', 'openGate r1/open/D6-D7'],
      ...['beginVerification r1/verify', 'judgeEffect r1/effect/1'],
      ...['openGate r1/open/D8', 'closeRequest close'],
    ]);
    expect(owners.inputsOf('openGate')[0]).toEqual({
      ...{ reference, round: 1, gate: 'D4-D5' },
      key: `${reference}/r1/open/D4-D5`,
    });
    expect(owners.inputsOf('judgeEffect')).toEqual([{ reference, round: 1, look: 1, key: `${reference}/r1/effect/1` }]);
  });

  it('OEM-10: an answer that is sent back leaves the gate where it is, however often; only the acceptance moves it on', async () => {
    const request = await issue();
    await request.sentBack('D3', { answer: 1 });
    await request.sentBack('D3', { answer: 2 });
    await world.sleep(hours(1));
    expect([await request.stage(), owners.effects]).toEqual(['containing', []]);
    await request.accepted('D3', { answer: 3 });
    await request.reaches('analysing');
    await request.sentBack('D4-D5');
    await world.sleep(hours(1));
    expect(await request.stage()).toBe('analysing');
    await request.accepted('D4-D5', { answer: 2 });
    await request.reaches('implementing');
    await request.accepted('D6-D7');
    await request.reaches('closing');
    await request.sentBack('D8');
    await world.sleep(hours(1));
    expect(await request.stage()).toBe('closing');
    await request.accepted('D8', { answer: 2 });
    await request.endedAs('sent-back-then-accepted');
    expect(owners.keysOf('openGate')).toHaveLength(3);
  });

  it('OEM-4, OEM-10: a failed effect goes back to the analysis in the next round, which closes', async () => {
    owners.find('failed');
    const request = await issue();
    await request.accepted('D3');
    await request.acted();
    await eventually(() => expect(owners.keysOf('openGate')).toHaveLength(3));
    await request.reaches('analysing');
    // What was taken in the first round takes nothing in the second.
    await request.accepted('D4-D5');
    await request.accepted('D6-D7');
    await world.sleep(days(1));
    expect(await request.stage()).toBe('analysing');
    await request.acted(2);
    await request.reaches('closing');
    await request.accepted('D8', { round: 2 });
    await request.endedAs('failed-then-effective');
    expect(done(request.reference)).toEqual([
      ...['openGate r1/open/D4-D5', 'openGate r1/open/D6-D7', 'beginVerification r1/verify', 'judgeEffect r1/effect/1'],
      ...['openGate r2/open/D4-D5', 'openGate r2/open/D6-D7', 'beginVerification r2/verify', 'judgeEffect r2/effect/1'],
      ...['openGate r2/open/D8', 'closeRequest close'],
    ]);
  });

  it('OEM-4: while too few lots came the effect is looked at again, at the instant that the owner says', async () => {
    const now = await world.now();
    owners.find('undecided', 'undecided', 'failed', 'undecided');
    owners.lookAt(now + days(30), now + days(60), now + days(90), now + days(120), now + days(150));
    const request = await issue();
    await request.accepted('D3');
    await request.acted();
    await request.reaches('verifying');
    for (const looks of [1, 2]) {
      await world.sleep(days(29));
      expect(owners.keysOf('judgeEffect')).toHaveLength(looks - 1);
      await world.sleep(days(1));
      await eventually(() => expect(owners.keysOf('judgeEffect')).toHaveLength(looks));
      expect(await request.stage()).toBe('verifying');
    }
    await world.sleep(days(31));
    await request.acted(2); // its looks are counted from 1 again
    await request.reaches('verifying');
    await world.sleep(days(61));
    await request.reaches('closing');
    await request.accepted('D8', { round: 2 });
    await request.endedAs('undecided-looked-again');
    expect(owners.keysOf('judgeEffect').map((key) => key.replace(`${request.reference}/`, ''))).toEqual([
      ...['r1/effect/1', 'r1/effect/2', 'r1/effect/3'],
      ...['r2/effect/1', 'r2/effect/2'],
    ]);
  });

  it('OEM-10: an acceptance that comes before its gate is known to be open counts when it is, and one that comes twice counts once', async () => {
    owners.refuse('openGate', 'request.refused');
    const request = await issue();
    await request.accepted('D3');
    await request.accepted('D3');
    await eventually(() => expect(owners.keysOf('reportCorrectiveTrouble')).toHaveLength(1));
    await request.accepted('D4-D5');
    await request.accepted('D4-D5');
    await world.sleep(days(1));
    expect([await request.stage(), owners.keysOf('openGate')]).toEqual(['containing', []]);
    await request.tell('trouble-resolved', { key: `${request.reference}/r1/open/D4-D5/trouble/1` });
    await request.reaches('implementing');
    await request.accepted('D4-D5'); // late
    await world.sleep(days(1));
    expect(await request.stage()).toBe('implementing');
    await request.accepted('D6-D7');
    await request.reaches('closing');
    await request.accepted('D8');
    await request.endedAs('accepted-early-and-twice');
    expect(owners.keysOf('openGate')).toHaveLength(3);
  });

  it('OEM-10: an acceptance of another gate or of another round takes nothing', async () => {
    const request = await issue();
    await request.accepted('D8');
    await request.accepted('D3', { round: 2 });
    await world.sleep(days(1));
    expect([await request.stage(), owners.effects]).toEqual(['containing', []]);
    await request.accepted('D3');
    await request.reaches('analysing');
    for (const round of [0, 2]) await request.accepted('D4-D5', { round });
    await request.accepted('D3', { answer: 2 });
    await world.sleep(days(1));
    expect([await request.stage(), owners.keysOf('openGate')]).toEqual([
      'analysing',
      [`${request.reference}/r1/open/D4-D5`],
    ]);
  });

  it('a refused step is a person’s trouble and is tried again when it is resolved', async () => {
    owners.refuse('judgeEffect', 'complaints.unknown', 'complaints.unknown');
    const request = await issue();
    await request.accepted('D3');
    await request.acted();
    const key = `${request.reference}/r1/effect/1/trouble`;
    await eventually(() => expect(owners.keysOf('reportCorrectiveTrouble')).toEqual([`${key}/1`]));
    expect(owners.inputsOf('reportCorrectiveTrouble')[0]).toMatchObject({
      ...{ reference: request.reference, step: 'oem-vendors.judgeEffect', code: 'complaints.unknown' },
    });
    await world.sleep(days(2));
    expect(await request.stage()).toBe('verifying');
    await request.tell('trouble-resolved', { key: `${key}/1` });
    await eventually(() => expect(owners.keysOf('reportCorrectiveTrouble')).toEqual([`${key}/1`, `${key}/2`]));
    await request.tell('trouble-resolved', { key: `${key}/2` });
    await request.reaches('closing');
    await request.accepted('D8');
    await request.endedAs('trouble-resolved');
    expect(owners.keysOf('judgeEffect')).toEqual([`${request.reference}/r1/effect/1`]);
  });

  it('OEM-4: a new run sleeps on until the look that the run before it was told, and remembers what was taken', async () => {
    const due = (await world.now()) + days(30);
    const request = await issue({
      carried: {
        ...{ stage: 'verifying', round: 2, nextLook: { look: 3, lookAt: new Date(due).toISOString() } },
        ...{ ladder: { plans: [], given: [] }, steps: { resolved: [], refusals: {} }, accepted: ['r1/D8', 'r2/D8'] },
        mailings: 4,
      },
    });
    await world.sleep(days(29));
    expect([await request.stage(), owners.effects]).toEqual(['verifying', []]);
    await request.endedAs('continued-while-verifying');
    expect(await world.now()).toBeGreaterThanOrEqual(due);
    expect(done(request.reference)).toEqual(['judgeEffect r2/effect/3', 'openGate r2/open/D8', 'closeRequest close']);
  });

  it('every answer of an activity is lost once after its commit, and the workers are replaced before every step: each effect once', async () => {
    owners.loseFirstAnswer('every');
    owners.find('failed', 'undecided');
    const request = await issue({ clocks: [gatePlan(await world.now(), 'r1/D3/1', { overdue: 1 })] });
    await world.outage(() => request.accepted('D3'));
    for (const round of [1, 2]) {
      await world.outage(() => request.accepted('D4-D5', { round }));
      await world.outage(() => request.accepted('D6-D7', { round }));
    }
    await world.outage(() => request.accepted('D8', { round: 2 }));
    await request.ended();
    expect(done(request.reference).sort()).toEqual(
      [
        ...['openGate r1/open/D4-D5', 'openGate r1/open/D6-D7', 'beginVerification r1/verify'],
        ...[
          'judgeEffect r1/effect/1',
          'openGate r2/open/D4-D5',
          'openGate r2/open/D6-D7',
          'beginVerification r2/verify',
        ],
        ...['judgeEffect r2/effect/1', 'judgeEffect r2/effect/2', 'openGate r2/open/D8', 'closeRequest close'],
        'fireCorrectiveRung clock/r1/D3/1/overdue/r1',
      ].sort(),
    );
    expect(world.calls('closeRequest')).toHaveLength(2); // tried again under the same key
  }, 180_000);
});
