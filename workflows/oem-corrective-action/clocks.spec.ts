import { days, eventually, hours } from '@anxin/testing';
import { correctiveWorld, gatePlan } from './testing/corrective-world';

const ladder = {
  'remind-50': hours(12),
  'remind-80': hours(19.2),
  overdue: hours(24),
  escalate: hours(48),
  conditional: hours(72),
};
const rungsInOrder = Object.keys(ladder);

describe('clocks of correctiveAction', () => {
  const { world, owners, issue } = correctiveWorld({ taskTimeout: 2_000 });
  const rungs = () =>
    owners
      .inputsOf<{ clockId: string; rung: string }>('fireCorrectiveRung')
      .map(({ clockId, rung }) => `${clockId} ${rung}`);
  const wholeLadder = (clockId: string) => rungsInOrder.map((rung) => `${clockId} ${rung}`);

  it('OEM-10, HND-15: a silent manufacturer gets every rung once, weeks of silence decide nothing, and its late answer is taken', async () => {
    const from = await world.now();
    const request = await issue({ clocks: [gatePlan(from, 'r1/D3/1', ladder)] });
    await world.sleep(hours(23));
    await eventually(() => expect(rungs()).toEqual(wholeLadder('r1/D3/1').slice(0, 2)));
    await world.sleep(days(28));
    await eventually(() => expect(rungs()).toEqual(wholeLadder('r1/D3/1')));
    expect(owners.inputsOf('fireCorrectiveRung')[4]).toEqual({
      ...{ reference: request.reference, clockId: 'r1/D3/1', rule: 'OEM-10', revision: 1, rung: 'conditional' },
      dueAt: new Date(from + hours(72)).toISOString(),
      key: `${request.reference}/clock/r1/D3/1/conditional/r1`,
    });
    expect(await request.stage()).toBe('containing');
    await request.accepted('D3');
    await request.acted();
    await request.reaches('closing');
    await request.accepted('D8');
    await request.endedAs('silent-then-late');
    expect(rungs()).toHaveLength(5);
  });

  it('OEM-10: each answer that is sent back starts a new clock, whose rungs are given anew; the old one is silent', async () => {
    const from = await world.now();
    const first = gatePlan(from, 'r1/D3/1', ladder);
    const stopped = (clockId: string) => gatePlan(from, clockId, {}, { revision: 2, state: 'stopped' });
    const request = await issue({ clocks: [first] });
    await world.sleep(hours(13));
    await eventually(() => expect(rungs()).toEqual(['r1/D3/1 remind-50']));
    await request.sentBack('D3', { answer: 1 });
    await request.tell('clock-changed', stopped('r1/D3/1'));
    await request.tell('clock-changed', gatePlan(from + hours(13), 'r1/D3/2', ladder));
    await world.sleep(hours(25));
    await eventually(() => expect(rungs()).toEqual(['r1/D3/1 remind-50', ...wholeLadder('r1/D3/2').slice(0, 3)]));
    await request.sentBack('D3', { answer: 2 });
    await request.tell('clock-changed', stopped('r1/D3/2'));
    await request.tell('clock-changed', gatePlan(from + hours(38), 'r1/D3/3', ladder));
    await world.sleep(hours(13));
    const given = ['r1/D3/1 remind-50', ...wholeLadder('r1/D3/2').slice(0, 3), 'r1/D3/3 remind-50'];
    await eventually(() => expect(rungs()).toEqual(given));
    owners.tell('r1/open/D4-D5', stopped('r1/D3/3'), gatePlan(from + hours(51), 'r1/D4-D5/1', { overdue: days(10) }));
    await request.accepted('D3', { answer: 3 });
    await request.reaches('analysing');
    await world.sleep(days(11));
    await eventually(() => expect(rungs()).toEqual([...given, 'r1/D4-D5/1 overdue']));
    await request.acted();
    await request.reaches('closing');
    await request.accepted('D8');
    await request.endedAs('sent-back-twice-with-new-clocks');
  });

  it('OEM-10: the clocks that the owner starts and stops with a step are taken over', async () => {
    const from = await world.now();
    const d6 = gatePlan(from, 'r1/D6-D7/1', ladder);
    owners.tell('r1/open/D6-D7', d6);
    owners.tell('r1/verify', { ...d6, revision: 2, state: 'stopped', rungs: [] });
    owners.lookAt(from + days(30));
    owners.tell('r1/effect/1', gatePlan(from + days(30), 'summary', { overdue: hours(5) }));
    owners.tell('r1/open/D8', gatePlan(from + days(30), 'r1/D8/1', { overdue: hours(10) }));
    const request = await issue();
    await request.accepted('D3');
    await request.acted();
    await request.reaches('verifying');
    await world.sleep(days(29));
    expect(rungs()).toEqual([]);
    await world.sleep(days(2));
    await eventually(() => expect(rungs().sort()).toEqual(['r1/D8/1 overdue', 'summary overdue']));
    await request.accepted('D8');
    await request.endedAs('clocks-of-every-step');
  });

  it('HND-15: after an outage across the due instants each rung is given once, in order', async () => {
    const request = await issue({ clocks: [gatePlan((await world.now()) - days(5), 'r1/D3/1', ladder)] });
    await world.outage();
    await eventually(() => expect(rungs()).toEqual(wholeLadder('r1/D3/1')), { within: 20_000 });
    await world.sleep(days(2));
    expect([await request.stage(), rungs().length]).toEqual(['containing', 5]);
  });

  it('a rung that its owner refuses is trouble of its own: the request goes on beside it', async () => {
    owners.refuse('fireCorrectiveRung', 'request.refused');
    const request = await issue({ clocks: [gatePlan(await world.now(), 'r1/D3/1', { overdue: hours(1) })] });
    await world.sleep(hours(2));
    const key = `${request.reference}/clock/r1/D3/1/overdue/r1/trouble/1`;
    await eventually(() => expect(owners.keysOf('reportCorrectiveTrouble')).toEqual([key]));
    await request.accepted('D3');
    await request.acted();
    await request.reaches('closing');
    expect(rungs()).toEqual([]);
    await request.tell('trouble-resolved', { key });
    await eventually(() => expect(rungs()).toEqual(['r1/D3/1 overdue']));
    await request.accepted('D8');
    await request.endedAs('rung-refused');
  });
});
