import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { stack } from './support/stack';

it('the story runs from its first line to its last: HND-1, HND-4, HND-6, HND-15, HND-17, INT-4, LOG-5, LOG-8, CMP-1…6, RCL-1…6, SEC-3', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [resolve(__dirname, '../story/run.mjs')], {
    env: { ...process.env, ANXIN_STACK: JSON.stringify(stack) },
  });
  const last = stdout.trim().split('\n').at(-1);
  expect(last).toContain('签字结案');
  expect(last).toContain('(RCL-6)');
}, 600_000);
