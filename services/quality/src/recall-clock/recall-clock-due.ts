import { clockId } from '@anxin/casework';
import type { Tx } from '@anxin/persistence';
import { QualityClock } from '../clock/clock.entity';
import { type RecallClockName, ruleOf } from './recall-clocks';

/** When the recall's clock is due; null while it does not run. */
export const recallClockDue = async (tx: Tx, reference: string, name: RecallClockName): Promise<Date | null> => {
  const clock = await tx.manager.findOneBy(QualityClock, { id: clockId(reference, ruleOf[name]) });
  return clock?.state === 'running' ? clock.dueAt : null;
};
