import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import { tsToMs } from '@temporalio/common/lib/time';
import type { temporal } from '@temporalio/proto';

type HistoryEvent = temporal.api.history.v1.IHistoryEvent;

/** One run with all its history, oldest event first. */
export interface Run {
  readonly workflowId: string;
  readonly runId: string;
  readonly taskQueue: string;
  readonly running: boolean;
  readonly events: readonly HistoryEvent[];
}

export const instantOf = ({ eventTime }: HistoryEvent): number => (eventTime ? tsToMs(eventTime) : 0);
export const startedAt = ({ events: [first] }: Run): number => (first ? instantOf(first) : 0);

const orAbsent = (error: unknown): undefined => {
  if (error instanceof WorkflowNotFoundError) return undefined;
  throw error;
};

/** The reason under which reconciling ends and resets runs. */
export const whyRemoved = 'restored: the rows were put back to an earlier state';
const wasRemoved = (events: readonly HistoryEvent[]): boolean =>
  events.at(-1)?.workflowExecutionTerminatedEventAttributes?.reason === whyRemoved;

/** The latest run of a workflow, or a certain one; undefined when the engine does not know it (any more), or it was ended by reconciling. */
export const runOf = async (client: Client, workflowId: string, runId?: string): Promise<Run | undefined> => {
  const handle = client.workflow.getHandle(workflowId, runId);
  const described = await handle.describe().catch(orAbsent);
  if (!described) return undefined;
  const history = await client.workflow.getHandle(workflowId, described.runId).fetchHistory().catch(orAbsent);
  if (!history || wasRemoved(history.events ?? [])) return undefined;
  const { taskQueue, status } = described;
  const running = status.name === 'RUNNING';
  return { workflowId, runId: described.runId, taskQueue, running, events: history.events ?? [] };
};

/** The run that continued as this one. */
export const runBefore = async (client: Client, { workflowId, events: [first] }: Run): Promise<Run | undefined> => {
  const before = first?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
  return before ? runOf(client, workflowId, before) : undefined;
};

/** The run and all that continued as it, newest first, as far as the engine keeps them. */
export const chainOf = async (client: Client, latest: Run): Promise<Run[]> => {
  const chain: Run[] = [];
  for (let run: Run | undefined = latest; run; run = await runBefore(client, run)) chain.push(run);
  return chain;
};

export interface TakenSignal {
  readonly name: string;
  readonly payload: unknown;
  /** ms since the epoch. */
  readonly at: number;
}
export const signalsOf = ({ events }: Run): TakenSignal[] =>
  events.flatMap((event) => {
    const taken = event.workflowExecutionSignaledEventAttributes;
    const [payload] = taken?.input?.payloads ?? [];
    return taken
      ? [
          {
            name: taken.signalName ?? '',
            payload: payload ? defaultPayloadConverter.fromPayload(payload) : undefined,
            at: instantOf(event),
          },
        ]
      : [];
  });

export interface CalledActivity {
  readonly name: string;
  /** When it came to its end; without one, when it was asked for: it may have been under way. */
  readonly at: number;
  readonly ended: boolean;
}
export const activitiesIn = ({ events }: Run): CalledActivity[] => {
  const ends = new Map(
    events.flatMap((event) => {
      const end = event.activityTaskCompletedEventAttributes ?? event.activityTaskFailedEventAttributes;
      return end ? [[Number(end.scheduledEventId), event] as const] : [];
    }),
  );
  return events.flatMap((event) => {
    const name = event.activityTaskScheduledEventAttributes?.activityType?.name;
    const end = ends.get(Number(event.eventId));
    return name ? [{ name, at: instantOf(end ?? event), ended: end !== undefined }] : [];
  });
};

/** What a run knows from the rows of somebody: what an activity answered, what a signal told. A timer or a task tells nothing of them. */
const isFact = (event: HistoryEvent): boolean =>
  Boolean(
    event.activityTaskCompletedEventAttributes ??
    event.activityTaskFailedEventAttributes ??
    event.workflowExecutionSignaledEventAttributes,
  );
export const factAfter = ({ events }: Run, instant: number): HistoryEvent | undefined =>
  events.find((event) => isFact(event) && instantOf(event) > instant);

/** Event id of the last completed workflow task that knows of no fact after the instant: a reset to it forgets everything after. */
export const taskToResetTo = (run: Run, instant: number): HistoryEvent['eventId'] => {
  const fact = factAfter(run, instant);
  const known = fact ? run.events.slice(0, run.events.indexOf(fact)) : run.events;
  return known.findLast((event) => event.workflowTaskCompletedEventAttributes)?.eventId;
};
/** Event id of the first completed workflow task. */
export const firstTask = ({ events }: Run): HistoryEvent['eventId'] =>
  events.find((event) => event.workflowTaskCompletedEventAttributes)?.eventId;
