import { checksOfPersons, type RecallInput } from '@anxin/contracts';
import { allHandlersFinished, condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import { eachPage, holdAndScope } from './hold-and-scope';
import { bulk, logistics, quality } from './proxies';
import { RecallProcess, type RecallRun } from './recall-process';

/** How many batches of notices are under way at the same time. */
const lanes = 3;

/**
 * Takes one recall from its start to its closing. Persons decide in quality's rows; this waits for them, and never for a clock. A long
 * history ends where a stage ends, in a new run that knows what this one knew.
 */
export async function recall(run: RecallRun): Promise<void> {
  const process = new RecallProcess(run);
  if (process.stage === 'scoping') {
    await holdAndScope(run, process);
    await goOnInNewRunIfGrown(run, process);
  }
  if (process.stage === 'planning') await approvedPlan(run, process);
  if (process.stage === 'starting') {
    await start(run, process);
    await goOnInNewRunIfGrown(run, process);
  }
  await recover(run, process);
  process.stage = 'closed';
  await process.ladder.dismantle();
  await condition(allHandlersFinished);
}

/** Both signatures stand under the same plan (RCL-1); a refusal leaves the recall here for a revised one. */
async function approvedPlan({ reference }: RecallInput, process: RecallProcess): Promise<void> {
  await process.decisions.nextThat(({ outcome }) => outcome === 'approved');
  const key = `${reference}/start`;
  await process.advance('starting', 'openStart', key, () => quality.openStart({ reference, key }));
}

/** The four checks of persons, then the notices, which are the fifth (RCL-3, RCL-4). */
async function start({ reference }: RecallInput, process: RecallProcess): Promise<void> {
  await condition(() => checksOfPersons.every((check) => process.checks.has(check)));
  const prepare = `${reference}/v1/notices`;
  const { batches } = await process.attempt('quality.prepareNotices', prepare, () =>
    quality.prepareNotices({ reference, key: prepare }),
  );
  let last = 0;
  const lane = async (): Promise<void> => {
    while (last < batches) {
      const batch = (last += 1);
      const key = `${reference}/v1/notices/${batch}`;
      await process.attempt('quality.sendNoticeBatch', key, () => bulk.sendNoticeBatch({ reference, batch, key }));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const key = `${reference}/recovery`;
  await process.advance('recovering', 'openRecovery', key, () => quality.openRecovery({ reference, key }));
}

/** What comes back is kept as logistics has it, until the director closed (RCL-5, RCL-6). */
async function recover(run: RecallRun, process: RecallProcess): Promise<void> {
  while (!process.closed) {
    await condition(() => process.closed || process.returns.arrived || grown(process));
    if (process.closed) return;
    if (process.returns.arrived) await keepReturns(run, process);
    await goOnInNewRunIfGrown(run, process);
  }
}

/** One look for all that was told so far. */
async function keepReturns({ reference }: RecallInput, process: RecallProcess): Promise<void> {
  const key = `${reference}/returns/${process.returns.take()?.returnId}`;
  while (process.returns.take());
  await eachPage(
    key,
    (page, after) =>
      process.attempt('logistics.returnsOf', page, () => logistics.returnsOf({ reference, key: page, ...after })),
    async (returns, page) => {
      const keep = { reference, returns, key: `${key}/${page}/keep` };
      await process.attempt('quality.keepReturns', keep.key, () => quality.keepReturns(keep));
    },
  );
}

const grown = ({ ladder }: RecallProcess): boolean => workflowInfo().continueAsNewSuggested && ladder.atRest;

/** Between two stages nothing is in flight but perhaps a rung. */
async function goOnInNewRunIfGrown(run: RecallRun, process: RecallProcess): Promise<void> {
  if (!workflowInfo().continueAsNewSuggested) return;
  await condition(() => process.ladder.atRest && allHandlersFinished());
  await continueAsNew<typeof recall>({ ...run, clocks: [], carried: process.carry() });
}
