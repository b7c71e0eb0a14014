import { randomUUID } from 'node:crypto';
import { complaintRegistered } from '@anxin/contracts';
import { eventually } from '@anxin/testing';
import { inStage, register } from './support/complaint';
import { get } from './support/people';
import { published, rows } from './support/rows';
import { kill, pause, resume, start } from './support/stack';

describe('kill -9 of the complaints API', () => {
  it('between commit and publish loses nothing and doubles nothing', async () => {
    await pause('kafka'); // held open from outside: what is committed cannot be published
    const key = randomUUID();
    const reference = await register(key);
    const [pending] = await rows<{ delivered: Date | null }>(
      `SELECT delivered_at AS delivered FROM complaints.outbox WHERE type = $1 AND payload ->> 'reference' = $2`,
      [complaintRegistered.type, reference],
    );
    expect(pending).toEqual({ delivered: null });
    await kill('complaints.api');
    await resume('kafka');
    await start('complaints.api');

    await inStage(reference, 'investigating');
    await eventually(
      async () => {
        const { body } = await get<{ items: { type: string }[] }>('qc-chief', `cases/${reference}/timeline?limit=200`);
        expect(body.items.filter(({ type }) => type === complaintRegistered.type)).toHaveLength(1);
      },
      { within: 90_000 },
    );
    expect(await published('complaints', complaintRegistered.type, reference)).toBe(1);
    const cases = await rows('SELECT 1 FROM complaints.idempotency_key WHERE key = $1', [key]);
    expect(cases).toHaveLength(1);
  }, 240_000);
});
