import { eventually } from '@anxin/testing';
import { rows } from './rows';
import { schemas } from './schemas';

/** Everything that was committed has been told to Temporal and Kafka. */
export const delivered = (): Promise<unknown> =>
  eventually(
    async () => {
      const waiting = schemas.map(
        (schema) => `SELECT lane, last_error FROM ${schema}.outbox WHERE delivered_at IS NULL AND parked_at IS NULL`,
      );
      const [one] = await rows<{ lane: string; last_error: string }>(`${waiting.join(' UNION ALL ')} LIMIT 1`);
      if (one) throw new Error(`${one.lane}: ${one.last_error}`);
    },
    { within: 240_000, every: 250, what: 'the outboxes' },
  );
