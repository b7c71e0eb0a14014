import { days, eventually, hours } from '@anxin/testing';
import { correctiveWorld, gatePlan } from './testing/corrective-world';

describe('correctiveAction with a long history', () => {
  const { world, owners, issue } = correctiveWorld({ engine: 'real' });
  const clock = async () => gatePlan(await world.now(), 'r1/D3/1', { overdue: hours(10) }, { revision: 5 });

  it('OEM-10: goes on in a new run when its history grew long, and forgets nothing', async () => {
    owners.find('failed');
    const request = await issue({ clocks: [await clock()] });
    const { reference } = request;
    await request.accepted('D3');
    await request.acted();
    await eventually(() => expect(owners.keysOf('openGate')).toHaveLength(3));
    await request.reaches('analysing');
    await request.accepted('D6-D7', { round: 2 }); // early
    await request.grows();
    await request.accepted('D4-D5'); // of the round before, in the run before
    expect(await request.stage()).toBe('analysing');
    await request.accepted('D4-D5', { round: 2 });
    await request.reaches('closing');
    await request.accepted('D8', { round: 2 });
    await request.endedAs('continued-in-new-run');
    expect(owners.keysOf('openGate')).toEqual(
      ['r1/open/D4-D5', 'r1/open/D6-D7', 'r2/open/D4-D5', 'r2/open/D6-D7', 'r2/open/D8'].map(
        (key) => `${reference}/${key}`,
      ),
    );
    // Not only done once by their owner, but asked for once.
    const asked = ['openGate', 'beginVerification', 'judgeEffect', 'closeRequest'].map(
      (step) => world.calls(step).length,
    );
    expect(asked).toEqual([5, 2, 2, 1]);
    expect(owners.keysOf('fireCorrectiveRung')).toEqual([]);
  }, 90_000);

  it('OEM-4: goes on in a new run while it sleeps until a look, which stays where it was', async () => {
    owners.lookAt((await world.now()) + days(30));
    const request = await issue({ clocks: [await clock()] });
    await request.accepted('D3');
    await request.acted();
    await request.reaches('verifying');
    await request.grows();
    expect(await request.stage()).toBe('verifying');
    const longest = Math.max(...(await request.timers()));
    expect(longest).toBeGreaterThan(days(30) - hours(1));
    expect(longest).toBeLessThan(days(30));
    expect([world.calls('beginVerification').length, owners.keysOf('judgeEffect')]).toEqual([1, []]);
  }, 90_000);
});
