import type { OemOpinionInput } from '@anxin/contracts';
import { DeadlineLadder, untilTaken } from '@anxin/workflow-shared';
import { allHandlersFinished, condition, setHandler } from '@temporalio/workflow';
import { opinionClockChanged, opinionDecided } from './contract';
import { oemVendors } from './proxies';

/**
 * Chases the handling opinion on a confirmed case, by the case's own clock (OEM-6). Only an approved opinion ends it: silence never
 * decides, and a refused one is followed by another by the same clock.
 */
export async function oemOpinion({ reference, clocks }: OemOpinionInput): Promise<void> {
  let decided = false;
  const open = (): boolean => !decided;
  const ladder = new DeadlineLadder(async ({ clockId, rule, revision }, { name: rung, at: dueAt }) => {
    const key = `${reference}/clock/${clockId}/${rung}/r${revision}`;
    const fire = () => oemVendors.fireOpinionRung({ reference, clockId, rule, revision, rung, dueAt, key });
    return (await untilTaken('oem-vendors.fireOpinionRung', fire, open))?.given ?? false;
  });
  setHandler(opinionDecided, () => void (decided = true));
  setHandler(opinionClockChanged, (plan) => ladder.tell(plan));
  ladder.tell(...clocks);
  await condition(() => decided);
  await ladder.dismantle();
  await condition(allHandlersFinished);
}
