import type { CorrectiveGate } from '@anxin/contracts';
import { allHandlersFinished, condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import { CorrectiveProcess, type CorrectiveRun } from './corrective-process';
import { oemVendors } from './proxies';

const stageOf = { 'D4-D5': 'analysing', 'D6-D7': 'implementing', D8: 'closing' } as const;

/**
 * Takes one request from its issue to its closing (OEM-10). The engineer decides on each gate in the row of oem-vendors; this waits for it,
 * and never for a clock: silence accepts nothing.
 */
export async function correctiveAction(run: CorrectiveRun): Promise<void> {
  const process = new CorrectiveProcess(run);
  while (process.stage !== 'closed') await goOn(run, process);
  await process.ladder.dismantle();
  await condition(() => process.atRest && allHandlersFinished());
}

/** From the stage that stands to the next one. */
async function goOn(run: CorrectiveRun, process: CorrectiveProcess): Promise<void> {
  switch (process.stage) {
    case 'containing':
      await accepted(run, process, 'D3');
      return open(run, process, 'D4-D5');
    case 'analysing':
      await accepted(run, process, 'D4-D5');
      return open(run, process, 'D6-D7');
    case 'implementing':
      await accepted(run, process, 'D6-D7');
      return beginVerification(run, process);
    case 'verifying':
      return verify(run, process);
    case 'closing':
      await accepted(run, process, 'D8');
      return close(run, process);
  }
}

/** An answer that is sent back leaves the gate open, with a clock of its own; an acceptance that came early counts once the gate is open. */
async function accepted(run: CorrectiveRun, process: CorrectiveProcess, gate: CorrectiveGate): Promise<void> {
  await condition(() => process.hasAccepted(gate) || grown(process));
  if (!process.hasAccepted(gate)) await goOnInNewRun(run, process);
}

async function open(
  { reference }: CorrectiveRun,
  process: CorrectiveProcess,
  gate: Exclude<CorrectiveGate, 'D3'>,
): Promise<void> {
  const { round } = process;
  const key = `${reference}/r${round}/open/${gate}`;
  await process.advance('openGate', key, () => oemVendors.openGate({ reference, round, gate, key }));
  process.stage = stageOf[gate];
}

async function beginVerification({ reference }: CorrectiveRun, process: CorrectiveProcess): Promise<void> {
  const { round } = process;
  const key = `${reference}/r${round}/verify`;
  const { lookAt } = await process.advance('beginVerification', key, () =>
    oemVendors.beginVerification({ reference, round, key }),
  );
  process.nextLook = { look: 1, lookAt };
  process.stage = 'verifying';
}

/** One look at the effect (OEM-4): effective leads to the closing, failed to the analysis in a next round, undecided to a further look. */
async function verify(run: CorrectiveRun, process: CorrectiveProcess): Promise<void> {
  const { reference } = run;
  const { round } = process;
  const { look, lookAt } = process.nextLook!; // set by whoever led here
  await untilDue(run, process, lookAt);
  const key = `${reference}/r${round}/effect/${look}`;
  const judged = await process.advance('judgeEffect', key, () =>
    oemVendors.judgeEffect({ reference, round, look, key }),
  );
  if (judged.outcome === 'undecided') {
    process.nextLook = { look: look + 1, lookAt: judged.lookAt };
    return;
  }
  process.nextLook = undefined;
  if (judged.outcome === 'effective') return open(run, process, 'D8');
  process.round += 1;
  return open(run, process, 'D4-D5');
}

async function close({ reference }: CorrectiveRun, process: CorrectiveProcess): Promise<void> {
  const key = `${reference}/close`;
  await process.advance('closeRequest', key, () => oemVendors.closeRequest({ reference, key }));
  process.stage = 'closed';
}

/** Sleeps until the instant; one that is past, also after an outage, is due at once. */
async function untilDue(run: CorrectiveRun, process: CorrectiveProcess, at: string): Promise<void> {
  for (;;) {
    const wait = Date.parse(at) - Date.now();
    if (wait <= 0) return;
    await condition(() => grown(process), wait);
    if (grown(process)) await goOnInNewRun(run, process);
  }
}

/** While it waits nothing is in flight but perhaps a rung or a mail: there a long history may end. */
const grown = ({ atRest }: CorrectiveProcess): boolean => workflowInfo().continueAsNewSuggested && atRest;

async function goOnInNewRun(run: CorrectiveRun, process: CorrectiveProcess): Promise<never> {
  await condition(() => process.atRest && allHandlersFinished());
  return continueAsNew<typeof correctiveAction>({ ...run, clocks: [], carried: process.carry() });
}
