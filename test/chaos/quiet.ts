import { eventually } from '@anxin/testing';
import { sealed } from '../e2e/support/audit';
import { rows } from '../e2e/support/rows';
import { schemas } from '../e2e/support/schemas';
import { allRead } from '../e2e/support/topics';
import { overdueRungs } from './evidence';

const patience = { within: 240_000, every: 250 };

/** Everything that was committed has been told to Temporal and Kafka. */
const delivered = (): Promise<unknown> =>
  eventually(
    async () => {
      const waiting = schemas.map(
        (schema) => `SELECT lane, last_error FROM ${schema}.outbox WHERE delivered_at IS NULL AND parked_at IS NULL`,
      );
      const [one] = await rows<{ lane: string; last_error: string }>(`${waiting.join(' UNION ALL ')} LIMIT 1`);
      if (one) throw new Error(`${one.lane}: ${one.last_error}`);
    },
    { ...patience, what: 'the outboxes' },
  );

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
