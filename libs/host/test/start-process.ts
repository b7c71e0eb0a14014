import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface StartedProcess {
  readonly child: ChildProcess;
  /** Lines of standard output that are JSON, as they came. */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  readonly output: () => string;
  readonly exited: Promise<number | null>;
}

/** An entry of the sample service as a process of its own. Its environment holds nothing but what is given. */
export const startProcess = (role: string, env: Readonly<Record<string, string>>): StartedProcess => {
  const child = spawn(
    process.execPath,
    [
      '--conditions=@anxin/source',
      '--require',
      join(__dirname, 'typescript.cjs'),
      join(__dirname, 'sample-main.ts'),
      role,
    ],
    {
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return {
    child,
    get lines() {
      return text
        .split('\n')
        .filter((line) => line.startsWith('{') && line.endsWith('}'))
        .map((line) => JSON.parse(line) as Record<string, unknown>);
    },
    output: () => text,
    exited: once(child, 'close').then(([code]) => code as number | null),
  };
};
