import { eventually, hours } from '@anxin/testing';
import type { KeepReturns } from './activities';
import { lot } from './testing/recall-owners';
import { recallPlan, recallWorld } from './testing/recall-world';

describe('recall with a long history', () => {
  const { world, owners, start } = recallWorld({ engine: 'real' });
  const comesBack = (returnId: string) =>
    owners.returns.push({
      ...{ returnId, lotId: 'id-L1', number: 'L1', consignee: 'C1', quantity: '1', unit: '瓶' },
      at: '2026-12-02T00:00:00Z',
    });

  it('RCL-5: goes on in a new run when its history grew long, and forgets nothing', async () => {
    owners.traced.push(lot('L1'));
    const clock = recallPlan(await world.now(), 'start', { overdue: hours(10) }, { revision: 5 });
    const recall = await start(clock);
    const { reference } = recall;
    await recall.reaches('planning');
    await recall.approved();
    await recall.checked();
    await recall.reaches('recovering');
    comesBack('R1');
    await recall.returned('R1');
    await eventually(() => expect(owners.keysOf('keepReturns')).toHaveLength(1));
    await recall.grows();
    expect(await recall.stage()).toBe('recovering');
    await recall.returned('R1'); // kept in the run before
    comesBack('R2');
    await recall.returned('R2');
    await eventually(() => expect(owners.keysOf('keepReturns')).toHaveLength(2));
    await recall.approved(); // decided in the run before
    await recall.closed();
    await recall.endedAs('recall-continued-in-new-run');
    expect(owners.keysOf('keepReturns')).toEqual(['R1', 'R2'].map((first) => `${reference}/returns/${first}/1/keep`));
    expect(owners.inputsOf<KeepReturns>('keepReturns')[1]?.returns).toHaveLength(2);
    // Not only done once by their owners, but asked for once.
    const asked = ['keepReturns', 'openStart', 'freezeGoods', 'sendNoticeBatch'].map(
      (step) => world.calls(step).length,
    );
    expect(asked).toEqual([2, 1, 1, 1]);
    expect(owners.keysOf('fireRecallRung')).toEqual([]);
  }, 90_000);
});
