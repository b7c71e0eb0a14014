import { replayHistories } from '@anxin/testing';
import { join } from 'node:path';

const release = (name: string) => replayHistories(__dirname, join(__dirname, 'testing', `${name}-release.ts`));

describe('a changed workflow', () => {
  it('replays every stored history when the change is made by patched()', async () => {
    const { replayed, failures } = await release('patched');
    expect(replayed.length).toBeGreaterThan(10);
    expect(failures).toEqual({});
  }, 60_000);

  it('replays none of them when it is not: CI would be red', async () => {
    const { replayed, failures } = await release('unpatched');
    expect(Object.keys(failures).sort()).toEqual(replayed);
    for (const message of Object.values(failures)) expect(message).toMatch(/nondetermini/i);
  }, 60_000);
});
