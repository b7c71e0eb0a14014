import { type ClockView, clockViews } from '@anxin/casework';
import { In, type EntityManager } from 'typeorm';
import { QualityClock } from './clock.entity';
import { ClockRung } from './clock-rung.entity';

/** The clocks of an assessment or a recall as they stand, with the rungs that were given. */
export const clocksOf = async (manager: EntityManager, subject: string): Promise<ClockView[]> => {
  const clocks = await manager.find(QualityClock, { where: { subject }, order: { id: 'ASC' } });
  const ids = clocks.map(({ id }) => id);
  return clockViews(clocks, await manager.find(ClockRung, { where: { clockId: In(ids) }, order: { dueAt: 'ASC' } }));
};
