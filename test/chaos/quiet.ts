import { eventually } from '@anxin/testing';
import { sealed } from '../e2e/support/audit';
import { delivered } from '../e2e/support/outboxes';
import { allRead } from '../e2e/support/topics';
import { overdueRungs } from './evidence';

const patience = { within: 240_000, every: 250 };

const rungsGiven = (): Promise<unknown> =>
  eventually(
    async () => {
      const overdue = await overdueRungs();
      if (overdue > 0) throw new Error(`${overdue} are overdue`);
    },
    { ...patience, what: 'the reminders and escalations that are due' },
  );

/**
 * Waits until nothing is under way any more.
 * @returns what did not come to rest; empty when all did
 */
export const quiet = async (): Promise<string[]> => {
  const still: string[] = [];
  for (const rest of [delivered, rungsGiven, allRead, delivered, sealed])
    await rest().catch((error: Error) => void still.push(error.message));
  return still;
};
