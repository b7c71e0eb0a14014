import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { stack } from './support/stack';

it('the story runs from its first line to its last: HND-1, HND-4, HND-6, HND-15, CMP-1…6, SEC-3', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [resolve(__dirname, '../story/run.mjs')], {
    env: { ...process.env, ANXIN_STACK: JSON.stringify(stack) },
  });
  expect(stdout.trim().split('\n').at(-1)).toContain('没有人还留有待办');
}, 240_000);
