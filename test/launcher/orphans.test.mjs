import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { endOrphans } from '../../deploy/local/launcher/data-directory.mjs';
import { startOf } from '../../deploy/local/launcher/process-identity.mjs';
import { SupervisedProcess } from '../../deploy/local/launcher/supervised-process.mjs';

const dataDir = mkdtempSync(join(tmpdir(), 'anxin-orphans-'));
const forever = ['-e', 'setInterval(() => {}, 1000)'];
const children = [];
const stranger = () => {
  const child = spawn(process.execPath, forever, { detached: true, stdio: 'ignore' });
  children.push(child);
  return child;
};
const leaveBehind = (name, pid, start) => {
  mkdirSync(join(dataDir, 'processes'), { recursive: true });
  writeFileSync(
    join(dataDir, 'processes', `${name}.json`),
    JSON.stringify({ name, pid, start, stopSignal: 'SIGTERM' }),
  );
};
after(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

describe('what a killed launcher left running', () => {
  it('is ended by the next start, and told', async () => {
    const left = stranger();
    leaveBehind('left', left.pid, startOf(left.pid));
    const told = [];
    const ended = once(left, 'exit');
    await endOrphans(dataDir, (line) => told.push(line));
    await ended;
    assert.match(told.join(), new RegExp(`ended left \\(process ${left.pid}\\)`));
    assert.equal(existsSync(join(dataDir, 'processes/left.json')), false);
  });

  it('is not mistaken for a process that has its number now', async () => {
    const innocent = stranger();
    leaveBehind('innocent', innocent.pid, 'another boot:1');
    await endOrphans(dataDir, () => {});
    assert.equal(innocent.exitCode, null);
    assert.equal(innocent.signalCode, null);
    assert.notEqual(startOf(innocent.pid), undefined);
  });
});

describe('a supervised process', () => {
  it('is written down while it runs, with the number and start of exactly itself', async () => {
    const one = new SupervisedProcess({ name: 'written', command: process.execPath, args: forever }, dataDir).start();
    const record = JSON.parse(readFileSync(one.record, 'utf8'));
    assert.deepEqual(record, { name: 'written', pid: one.pid, start: startOf(one.pid), stopSignal: 'SIGTERM' });
    await one.stop();
    assert.equal(existsSync(one.record), false);
  });

  it('can be killed and started again', async () => {
    const one = new SupervisedProcess({ name: 'again', command: process.execPath, args: forever }, dataDir).start();
    const first = one.pid;
    await one.kill();
    assert.equal(one.running, false);
    one.start();
    assert.notEqual(one.pid, first);
    assert.equal(one.running, true);
    await one.stop();
  });

  it('fails at once when it ends before it is ready, and shows the end of its log', async () => {
    const args = ['-e', "console.log('cannot begin'); process.exit(3)"];
    const one = new SupervisedProcess({ name: 'failing', command: process.execPath, args }, dataDir).start();
    await assert.rejects(
      one.ready(async () => false, 60_000),
      /failing ended before it was ready[^]*cannot begin/,
    );
  });
});
