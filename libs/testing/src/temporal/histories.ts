import type { History } from '@temporalio/common/lib/proto-utils';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workflowBundle, workflowFolder } from './workflow-bundle';

/** Name of a path → sha256 of its landed history. */
type Manifest = Record<string, string>;
const folderOf = (folder: string) => join(folder, 'histories');
const manifestFile = (folder: string) => join(folderOf(folder), 'manifest.json');
const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');
const readManifest = (folder: string): Manifest =>
  existsSync(manifestFile(folder)) ? (JSON.parse(readFileSync(manifestFile(folder), 'utf8')) as Manifest) : {};
const storedPaths = (folder: string): string[] =>
  existsSync(folderOf(folder))
    ? readdirSync(folderOf(folder))
        .filter((file) => file.endsWith('.json') && file !== 'manifest.json')
        .map((file) => file.slice(0, -'.json'.length))
        .sort()
    : [];

/**
 * Stores the history of a path that the process can take, when `RECORD_HISTORIES=1` and none is stored: a landed history is never
 * changed, because cases of that version may still run.
 */
export async function recordHistory(path: string, history: History, folder: string = workflowFolder()): Promise<void> {
  const file = join(folderOf(folder), `${path}.json`);
  if (process.env.RECORD_HISTORIES !== '1' || existsSync(file)) return;
  const { historyToJSON } = await import('@temporalio/common/lib/proto-utils.js');
  mkdirSync(folderOf(folder), { recursive: true });
  const content = `${historyToJSON(history)}\n`;
  writeFileSync(file, content);
  const manifest = { ...readManifest(folder), [path]: sha256(content) };
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(manifestFile(folder), `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Faults of the stored histories against their manifest: changed, missing, or not landed by the recorder. Empty when all is well. */
export function historyFaults(folder: string = workflowFolder()): string[] {
  const manifest = readManifest(folder);
  const stored = storedPaths(folder);
  return [
    ...Object.keys(manifest)
      .filter((path) => !stored.includes(path))
      .map((path) => `${path}: missing`),
    ...stored.flatMap((path) => {
      if (!manifest[path]) return [`${path}: not in the manifest`];
      const content = readFileSync(join(folderOf(folder), `${path}.json`), 'utf8');
      return sha256(content) === manifest[path] ? [] : [`${path}: changed after it landed`];
    }),
  ];
}

/** Replays every stored history on the workflow of today; the failures by path, empty when all replay. */
export async function replayHistories(folder: string = workflowFolder()): Promise<{ replayed: string[]; failures: Record<string, string> }> {
  const stored = storedPaths(folder);
  const histories = stored.map((path) => ({
    workflowId: path,
    history: JSON.parse(readFileSync(join(folderOf(folder), `${path}.json`), 'utf8')) as unknown,
  }));
  const { Worker } = await import('@temporalio/worker');
  const failures: Record<string, string> = {};
  const bundle = { codePath: await workflowBundle(folder) };
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle: bundle }, histories))
    if (error) failures[workflowId] = error.message;
  return { replayed: stored, failures };
}
