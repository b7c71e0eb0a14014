import { complaintRegistered } from '@anxin/contracts';
import { eventually } from '@anxin/testing';
import { inStage, register } from './support/complaint';
import { get } from './support/people';
import { rows } from './support/rows';
import { kill, start } from './support/stack';

const timeline = async (reference: string): Promise<string[]> => {
  const { body } = await get<{ items: { type: string }[] }>('qc-chief', `cases/${reference}/timeline?limit=200`);
  return body.items.map(({ type }) => type);
};

describe('Kafka is down', () => {
  it('takes complaints and handles them meanwhile; every fact arrives once, in order, when it is back', async () => {
    await kill('kafka');
    const reference = await register();
    await inStage(reference, 'investigating'); // Kafka decides nothing
    await eventually(
      async () => {
        const [row] = await rows<{ error: string | null }>(
          `SELECT max(last_error) AS error FROM complaints.outbox WHERE lane = 'events' AND delivered_at IS NULL`,
        );
        expect(row?.error).toBeTruthy(); // the relay has tried and failed
      },
      { within: 60_000, what: 'the relay noticing the outage' },
    );

    await start('kafka');
    await eventually(
      async () => expect(await timeline(reference)).toContain('anxin.complaints.complaint.stage-changed.v1'),
      { within: 90_000 },
    );
    const types = await timeline(reference);
    expect(types.filter((type) => type === complaintRegistered.type)).toHaveLength(1);
    const ofComplaints = types.filter((type) => type.startsWith('anxin.complaints.'));
    expect(ofComplaints[0]).toBe(complaintRegistered.type); // one service's facts of one case stay in order
  }, 240_000);
});
