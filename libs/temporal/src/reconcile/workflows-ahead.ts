import { outwardSteps } from '@anxin/contracts';
import type { ToldWorkflow } from '@anxin/messaging';
import type { Client } from '@temporalio/client';
import { type Difference, type ToldOutside } from './report';
import {
  activitiesIn,
  factAfter,
  firstTask,
  type Run,
  runBefore,
  runOf,
  signalsOf,
  startedAt,
  taskToResetTo,
} from './runs';

/** A workflow that knows more than the rows, with what has to be done about it. */
export interface Ahead {
  readonly difference: Difference;
  readonly toldOutside: readonly ToldOutside[];
  /** The run that has to go. */
  readonly remove?: Run;
  readonly resetTo?: TaskOfRun;
}
export interface TaskOfRun {
  readonly run: Run;
  /** Event id of a completed workflow task. */
  readonly task: NonNullable<ReturnType<typeof taskToResetTo>>;
}

const time = (ms: number): string => new Date(ms).toISOString();

/** What outside people were told by these runs after an instant (ms). */
export const toldOutsideBy = (runs: readonly Run[], instant: number): ToldOutside[] =>
  runs.flatMap((run) =>
    activitiesIn(run)
      .filter(({ name, at, ended }) => name in outwardSteps && (at > instant || !ended))
      .map(({ name, at, ended }) => ({ workflowId: run.workflowId, at: time(at), step: name, certain: ended })),
  );

/** The runs that reach beyond the instant, newest first, and the one before them. */
const runsAround = async (client: Client, latest: Run, instant: number): Promise<Run[]> => {
  const runs = [latest];
  for (let oldest = latest; startedAt(oldest) > instant;) {
    const before = await runBefore(client, oldest);
    if (!before) break;
    runs.push(before);
    oldest = before;
  }
  return runs;
};

/** The newest run that has a task to go back to; one that continued itself just before the instant is taken up in the run before it. */
const placeToResetTo = async (
  client: Client,
  runs: readonly Run[],
  instant: number,
): Promise<TaskOfRun | undefined> => {
  const last = runs.at(-1);
  if (!last || startedAt(last) > instant) return undefined;
  for (let run: Run | undefined = last; run; run = await runBefore(client, run)) {
    const task = taskToResetTo(run, instant);
    if (task) return { run, task };
  }
  return undefined;
};

/**
 * Whether a workflow knows of anything after the instant up to which the rows know, and what then has to be done.
 * @param told what all outboxes hold for it
 * @param instant ms
 * @returns undefined when it is not ahead
 */
export const aheadOf = async (
  client: Client,
  workflowId: string,
  told: readonly ToldWorkflow[],
  instant: number,
): Promise<Ahead | undefined> => {
  const latest = await runOf(client, workflowId);
  if (!latest || (!latest.running && !firstTask(latest))) return undefined; // ended before it did anything: its id is free
  const runs = await runsAround(client, latest, instant);
  const began = runs.every((run) => startedAt(run) > instant);
  const asked = told.some(({ kind }) => kind === 'start');
  const knowsMore = runs.some((run) => factAfter(run, instant) !== undefined);
  if (began ? asked && !knowsMore : !knowsMore) return undefined;

  const resetTo = began ? undefined : await placeToResetTo(client, runs, instant);
  const mending = resetTo ? 'reset' : !asked ? (began ? 'remove' : 'none') : 'start-over';
  const acts = runs.flatMap((run) => signalsOf(run)).filter(({ at }) => at > instant);
  return {
    difference: {
      ...{ workflowId, service: latest.taskQueue, mending, again: [] },
      differing: mending === 'remove' ? 'unknown' : 'ahead',
      acts: acts.map(({ name, at }) => ({ signal: name, at: time(at) })),
    },
    toldOutside: toldOutsideBy(runs, instant),
    ...((mending === 'remove' || mending === 'start-over') && { remove: latest }),
    ...(resetTo && { resetTo }),
  };
};
