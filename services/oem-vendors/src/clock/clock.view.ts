import { type ClockView, clockViews } from '@anxin/casework';
import { type EntityManager, In } from 'typeorm';
import { OemClock } from './clock.entity';
import { OemClockRung } from './clock-rung.entity';

/** The clocks of a case or a request as they stand, in the order in which they started. */
export const clocksOf = async (manager: EntityManager, subject: string): Promise<ClockView[]> => {
  const clocks = await manager.find(OemClock, { where: { subject }, order: { startedAt: 'ASC', id: 'ASC' } });
  const ids = clocks.map(({ id }) => id);
  return clockViews(clocks, await manager.find(OemClockRung, { where: { clockId: In(ids) }, order: { dueAt: 'ASC' } }));
};
