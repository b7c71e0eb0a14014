import type { temporal } from '@temporalio/proto';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quietEngine } from './quiet-engine';
import { bundleOf, workflowBundle, workflowFolder } from './workflow-bundle';

type History = temporal.api.history.v1.IHistory;
/** The engine's own form, with enums by name and bytes in base64; `stackTrace` names folders of the machine and takes no part in replay. */
const plain = { enums: String, longs: String, bytes: String } as const;
const withoutStackTraces = (key: string, value: unknown): unknown => (key === 'stackTrace' ? undefined : value);

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
  const { temporal } = await import('@temporalio/proto');
  mkdirSync(folderOf(folder), { recursive: true });
  const { History } = temporal.api.history.v1;
  const content = `${JSON.stringify(History.toObject(History.fromObject(history), plain), withoutStackTraces, 2)}\n`;
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

/**
 * Replays every stored history on the workflow of today, or on another release of it; the failures by path, empty when all replay.
 * @param release path of a module that exports the workflows as they would be
 */
export async function replayHistories(
  folder: string = workflowFolder(),
  release?: string,
): Promise<{ replayed: string[]; failures: Record<string, string> }> {
  await quietEngine();
  const [{ Worker }, { temporal }, bundle] = await Promise.all([
    import('@temporalio/worker'),
    import('@temporalio/proto'),
    release === undefined
      ? workflowBundle(folder).then((codePath) => ({ codePath }))
      : bundleOf(release).then((code) => ({ code })),
  ]);
  const replayed = storedPaths(folder);
  const histories = replayed.map((workflowId) => ({
    workflowId,
    history: temporal.api.history.v1.History.fromObject(
      JSON.parse(readFileSync(join(folderOf(folder), `${workflowId}.json`), 'utf8')),
    ),
  }));
  const failures: Record<string, string> = {};
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle: bundle }, histories))
    if (error) failures[workflowId] = error.message;
  return { replayed, failures };
}
