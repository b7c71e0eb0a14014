import { allHandlersFinished, condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import { Handling, type HandlingRun } from './handling';
import { complaints, logistics, mail, production, quality } from './proxies';

/** Takes one complaint from its registration to its end. Persons decide in the owners' rows; this waits for them, and never for a clock. */
export async function complaintHandling(run: HandlingRun): Promise<void> {
  const handling = new Handling(run);
  if (!run.carried) await investigate(run, handling);
  for (;;) {
    await remedy(run, handling);
    await answer(run, handling);
    const outcome = await callBack(run, handling);
    if (outcome !== 'dissatisfied') return close(run, handling, outcome);
    await reopen(run, handling);
  }
}

/** Quality: retest and records in parallel, both needed (HND-6). Otherwise the responsible department finds out by itself (HND-7). */
async function investigate({ reference, path }: HandlingRun, handling: Handling): Promise<void> {
  const key = `${reference}/investigation`;
  const { clocks: _, ...subject } = await handling.advance('beginInvestigation', key, () =>
    complaints.beginInvestigation({ reference, key }),
  );
  handling.stage = 'investigating';
  if (path === 'quality') {
    const retest = { reference, ...subject, key: `${reference}/retest` };
    const records = { reference, ...subject, key: `${reference}/records` };
    await Promise.all([
      handling.attempt('quality.orderRetest', retest.key, () => quality.orderRetest(retest)),
      handling.attempt('production.requestBatchRecords', records.key, () => production.requestBatchRecords(records)),
    ]);
    await condition(() => handling.retest !== undefined && handling.records !== undefined);
  }
  await finding(reference, handling);
  const remedyKey = `${reference}/c1/remedy`;
  await handling.advance('openRemedy', remedyKey, () => complaints.openRemedy({ reference, cycle: 1, key: remedyKey }));
}

async function finding(reference: string, handling: Handling): Promise<void> {
  const { retest, records } = handling;
  const key = `${reference}/finding`;
  const known = { ...(retest && { retest }), ...(records && { records }) };
  await handling.advance('openFinding', key, () => complaints.openFinding({ reference, ...known, key }));
  handling.stage = 'finding';
  await condition(() => handling.finding !== undefined);
}

/** Until a remedy is carried out, or the complainant asks for none. A refusal leaves the case here for a revised one. */
async function remedy(run: HandlingRun, handling: Handling): Promise<void> {
  for (;;) {
    handling.stage = 'remedy';
    await condition(() => handling.decisions.arrived || grown(handling));
    const decision = handling.decisions.take();
    if (!decision) await goOnInNewRun(run, handling);
    else if (decision.outcome === 'none') return;
    else if (decision.outcome === 'approved' && (await execute(run.reference, handling, decision))) return;
  }
}

/** False when logistics refused the dispatch for good: the execution is taken back, and another remedy is needed. */
async function execute(reference: string, handling: Handling, { remedyId, decisionId }: Approval): Promise<boolean> {
  const { cycle } = handling;
  const execution = { reference, cycle, remedyId, decisionId };
  const key = `${reference}/c${cycle}/remedy/${decisionId}`;
  const begin = { ...execution, key: `${key}/begin` };
  const { dispatch } = await handling.advance('beginExecution', begin.key, () => complaints.beginExecution(begin));
  handling.stage = 'executing';
  if (!dispatch) {
    const done = { ...execution, key: `${key}/complete` };
    await handling.advance('completeExecution', done.key, () => complaints.completeExecution(done));
    return true;
  }
  const order = { reference, remedyId, ...dispatch, key: `${key}/dispatch` };
  const { orderId } = await handling.attempt('logistics.dispatchReplacement', order.key, () =>
    logistics.dispatchReplacement(order),
  );
  await condition(() => handling.dispatches.has(orderId));
  const dispatched = handling.dispatches.get(orderId) === 'dispatched';
  const [step, end] = dispatched
    ? (['completeExecution', 'complete'] as const)
    : (['abandonExecution', 'abandon'] as const);
  const ended = { ...execution, orderId, key: `${key}/${end}` };
  await handling.advance(step, ended.key, () => complaints[step](ended));
  return dispatched;
}
type Approval = { readonly remedyId: string; readonly decisionId: string };

/** The written answer (HND-13). */
async function answer({ reference }: HandlingRun, handling: Handling): Promise<void> {
  const { cycle } = handling;
  const key = `${reference}/c${cycle}/answer`;
  await handling.advance('openAnswer', key, () => complaints.openAnswer({ reference, cycle, key }));
  handling.stage = 'answering';
  await send(reference, handling, (await handling.answers.next()).answerId);
}

async function send(reference: string, handling: Handling, answerId: string): Promise<void> {
  const letter = { reference, cycle: handling.cycle, answerId, key: `${reference}/answer/${answerId}` };
  await handling.advance('sendAnswer', letter.key, () => mail.sendAnswer(letter));
}

/** The call-back (HND-14); whatever else was written to the complainant meanwhile is sent before it counts. */
async function callBack(
  { reference }: HandlingRun,
  handling: Handling,
): Promise<'satisfied' | 'dissatisfied' | 'unreachable'> {
  const { cycle, answers, callBacks } = handling;
  const key = `${reference}/c${cycle}/call-back`;
  await handling.advance('openCallBack', key, () => complaints.openCallBack({ reference, cycle, key }));
  handling.stage = 'calling-back';
  for (;;) {
    await condition(() => answers.arrived || callBacks.arrived);
    const further = answers.take();
    if (!further) return (await callBacks.next()).outcome;
    await send(reference, handling, further.answerId);
  }
}

/** Not satisfied: a new cycle from the remedy on, with clocks of its own (HND-13). */
async function reopen({ reference }: HandlingRun, handling: Handling): Promise<void> {
  const cycle = handling.cycle + 1;
  const key = `${reference}/c${cycle}/reopen`;
  await handling.advance('reopen', key, () => complaints.reopen({ reference, cycle, key }));
  handling.cycle = cycle;
}

async function close(
  { reference }: HandlingRun,
  handling: Handling,
  outcome: 'satisfied' | 'unreachable',
): Promise<void> {
  const { cycle } = handling;
  const key = `${reference}/close`;
  await handling.advance('close', key, () => complaints.close({ reference, cycle, outcome, key }));
  handling.stage = 'closed';
  await handling.ladder.dismantle();
  await condition(allHandlersFinished);
}

/** Between two decisions nothing is in flight but perhaps a rung: there a long history may end. */
const grown = ({ ladder }: Handling): boolean => workflowInfo().continueAsNewSuggested && ladder.atRest;

async function goOnInNewRun(run: HandlingRun, handling: Handling): Promise<never> {
  await condition(allHandlersFinished);
  return continueAsNew<typeof complaintHandling>({ ...run, clocks: [], carried: handling.carry() });
}
