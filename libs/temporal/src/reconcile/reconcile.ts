import { schemaOf, type ServiceName, serviceNames } from '@anxin/contracts';
import { newestTold, tellAgain, toldWorkflows, tryRelayLead, workflowsToldSince } from '@anxin/messaging';
import { leaveOutReferences, type LeftOut, persistenceDefaults } from '@anxin/persistence';
import type { Client } from '@temporalio/client';
import { tsToMs } from '@temporalio/common/lib/time';
import { Client as Database } from 'pg';
import { mend } from './mend';
import type { Difference, ReconcileReport, ToldOutside } from './report';
import { aheadOf } from './workflows-ahead';
import { behindOf, type ToldBySchema } from './workflows-behind';

/** Up to when each side knows; absent where it was not put back. */
export interface PutBack {
  readonly rowsAt?: Date;
  readonly workflowsAt?: Date;
  /** For clocks that differ, in ms: what lies so near to an instant is looked at too. */
  readonly marginMs?: number;
}
export interface Reconcilable {
  /** Of a role that reads and updates the outbox, by service. */
  readonly databases: Readonly<Partial<Record<ServiceName, string>>>;
  readonly client: Client;
  readonly repair?: boolean;
  /** How many numbers of each series nobody gets when the rows were put back (1000): they may have been given since. */
  readonly leaveOut?: number;
  /** IANA zone of the company. */
  readonly zone?: string;
}
/** It could not be checked, or may not be repaired now; nothing was changed. */
export class ReconcileRefused extends Error {
  override readonly name = 'ReconcileRefused';
}
interface Outbox {
  readonly database: Database;
  readonly schema: string;
}

const atOnce = 16;
const usuallyLeftOut = 1000;
const worksOnAfterMs = 60_000;

/**
 * Holds what the rows told to workflows against what these know, after either was put back, and with `repair` brings them into step: first
 * whatever knows more than the rows is reset or ended, then the outbox tells again what a workflow lacks, and no number given since is given
 * again. Before any service runs: it takes the lead of every relay. May be broken off and repeated.
 * @throws ReconcileRefused while a relay runs, or when the services have worked on since the rows were put back
 */
export const reconcile = async (
  { databases, client, repair = false, leaveOut = usuallyLeftOut, zone = persistenceDefaults.zone }: Reconcilable,
  putBack: PutBack = {},
): Promise<ReconcileReport> => {
  const outboxes = await openOutboxes(databases);
  try {
    if (repair) await standInForRelays(outboxes);
    const report = await compare(outboxes, client, repair, putBack);
    if (!putBack.rowsAt) return report;
    if (repair) await leaveOutIn(outboxes, { numbers: leaveOut, zone, now: new Date() });
    return { ...report, leftOut: leaveOut };
  } finally {
    await Promise.all(outboxes.map(({ database }) => database.end()));
  }
};

const openOutboxes = async (databases: Reconcilable['databases']): Promise<Outbox[]> => {
  const opened: Outbox[] = [];
  for (const service of serviceNames) {
    const connectionString = databases[service];
    if (connectionString === undefined) continue;
    const database = new Database({ connectionString, application_name: 'anxin-reconcile' });
    await database.connect();
    const schema = schemaOf(service);
    const { rows } = await database.query('select 1 from pg_tables where schemaname = $1 and tablename = $2', [
      ...[schema, 'outbox'],
    ]);
    if (rows.length > 0) opened.push({ database, schema });
    else await database.end();
  }
  return opened;
};

const standInForRelays = async (outboxes: readonly Outbox[]): Promise<void> => {
  for (const { database, schema } of outboxes)
    if (!(await tryRelayLead(database, schema)))
      throw new ReconcileRefused(`The relay of ${schema} runs: stop all APIs and workers, then repair`);
};

const compare = async (
  outboxes: readonly Outbox[],
  client: Client,
  repair: boolean,
  { rowsAt, workflowsAt, marginMs = 0 }: PutBack,
): Promise<ReconcileReport> => {
  const differences: Difference[] = [];
  const toldOutside: ToldOutside[] = [];
  const mended = new Set<string>();
  const running = await runningNow(client);
  if (rowsAt) {
    await assertStill(outboxes, rowsAt, marginMs);
    const instant = rowsAt.getTime() - marginMs;
    const candidates = [...new Set([...running.keys(), ...(await endedAfter(client, instant))])];
    const told = await toldTo(outboxes, candidates);
    await inParallel(candidates, async (workflowId) => {
      const ahead = await aheadOf(client, workflowId, told.get(workflowId) ?? [], instant);
      if (!ahead) return;
      mended.add(workflowId);
      differences.push(ahead.difference);
      toldOutside.push(...ahead.toldOutside);
      if (repair) await mend(client, ahead);
    });
  }
  const since = workflowsAt ? new Date(workflowsAt.getTime() - marginMs) : await keptSince(client);
  const keys = new Set(repair ? mended : []);
  for (const { database, schema } of outboxes)
    for (const key of await workflowsToldSince(database, schema, since)) if (repair || !mended.has(key)) keys.add(key);
  const told = await toldTo(outboxes, [...keys]);
  await inParallel([...keys], async (workflowId) => {
    const behind = await behindOf(client, workflowId, told.get(workflowId) ?? []);
    if (!behind) return;
    if (repair) await tellAgainIn(outboxes, behind.again);
    const known = differences.findIndex((difference) => difference.workflowId === workflowId);
    const earlier = differences[known];
    if (earlier) differences[known] = { ...earlier, again: behind.difference.again };
    else differences.push(behind.difference);
  });
  const queues = new Map([...running, ...differences.map(({ workflowId, service }) => [workflowId, service] as const)]);
  return {
    at: new Date().toISOString(),
    ...(rowsAt && { rowsAt: rowsAt.toISOString() }),
    ...(workflowsAt && { workflowsAt: workflowsAt.toISOString() }),
    repaired: repair,
    services: counted(queues, differences),
    differences: differences.toSorted((a, b) => a.workflowId.localeCompare(b.workflowId)),
    toldOutside: toldOutside.toSorted((a, b) => a.at.localeCompare(b.at)),
  };
};

/** Rows that are much newer than the instant to which they were put back: what is ahead can no longer be told from what came since. */
const assertStill = async (outboxes: readonly Outbox[], rowsAt: Date, marginMs: number): Promise<void> => {
  for (const { database, schema } of outboxes) {
    const newest = await newestTold(database, schema);
    if (newest && newest.getTime() > rowsAt.getTime() + marginMs + worksOnAfterMs)
      throw new ReconcileRefused(
        `${schema} has worked on until ${newest.toISOString()}, after the rows’ instant ${rowsAt.toISOString()}: give the instant to which they were really put back, and reconcile before any service runs`,
      );
  }
};

const runningNow = async (client: Client): Promise<Map<string, string>> => {
  const queues = new Map<string, string>();
  for await (const { workflowId, taskQueue } of client.workflow.list({ query: `ExecutionStatus = 'Running'` }))
    queues.set(workflowId, taskQueue);
  return queues;
};
const endedAfter = async (client: Client, instant: number): Promise<string[]> => {
  const ids: string[] = [];
  const query = `CloseTime > '${new Date(instant).toISOString()}'`;
  for await (const { workflowId } of client.workflow.list({ query })) ids.push(workflowId);
  return ids;
};

/** A workflow that was told something later than this is kept by the engine even if it has ended. */
const keptSince = async (client: Client): Promise<Date> => {
  const { config } = await client.workflowService.describeNamespace({ namespace: client.options.namespace });
  const retention = config?.workflowExecutionRetentionTtl;
  return new Date(Date.now() - (retention ? tsToMs(retention) : 0));
};

const toldTo = async (outboxes: readonly Outbox[], ids: readonly string[]): Promise<Map<string, ToldBySchema[]>> => {
  const told = new Map<string, ToldBySchema[]>();
  for (const { database, schema } of outboxes)
    for (const entry of await toldWorkflows(database, schema, ids))
      told.set(entry.workflowId, [...(told.get(entry.workflowId) ?? []), { ...entry, schema }]);
  return told;
};

const leaveOutIn = async (outboxes: readonly Outbox[], choice: LeftOut): Promise<void> => {
  for (const { database, schema } of outboxes) await leaveOutReferences(database, schema, choice);
};

const tellAgainIn = async (outboxes: readonly Outbox[], entries: readonly ToldBySchema[]): Promise<void> => {
  for (const { database, schema } of outboxes) {
    const ids = entries.filter((entry) => entry.schema === schema).map(({ id }) => id);
    if (ids.length > 0) await tellAgain(database, schema, ids);
  }
};

const counted = (queues: ReadonlyMap<string, string>, differences: readonly Difference[]) => {
  const services: Record<string, { inStep: number; behind: number; ahead: number }> = {};
  const kinds = new Map(differences.map(({ workflowId, differing }) => [workflowId, differing]));
  for (const [workflowId, service] of queues) {
    const counts = (services[service] ??= { inStep: 0, behind: 0, ahead: 0 });
    const differing = kinds.get(workflowId);
    if (!differing) counts.inStep += 1;
    else if (differing === 'behind' || differing === 'lost') counts.behind += 1;
    else counts.ahead += 1;
  }
  return services;
};

const inParallel = async <Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> => {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of queue) await work(item);
    }),
  );
};
