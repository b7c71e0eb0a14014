import { correctiveGateOpened, correctiveStageChanged, event } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import type { CorrectiveAction } from './corrective-action.entity';
import { correcting } from './corrective-steps';
import { dueMail } from './due-mail';
import { recordCorrectiveAct } from './record-corrective-act';

/** Tells and records that the request moved on; the aggregate has moved already. */
export const tellStage = async (tx: Tx, action: CorrectiveAction): Promise<void> => {
  const { reference, version, stage, round } = action;
  const told = { reference, at: tx.now.toISOString(), stage, round };
  await publish(tx, event(correctiveStageChanged, reference, version, told));
  await recordCorrectiveAct(tx, correcting, action, 'corrective-action.stage-changed', { stage, round });
};

/** Tells everybody, the manufacturer by mail, that a gate waits; its clock runs already. */
export const tellGateOpened = async (tx: Tx, action: CorrectiveAction): Promise<void> => {
  const { reference, version, gate, round, gateDueAt } = action;
  const told = { reference, at: tx.now.toISOString(), gate: `${gate}`, round, dueAt: gateDueAt?.toISOString() ?? '' };
  await publish(tx, event(correctiveGateOpened, reference, version, told));
  await dueMail(tx, action, 'gate-opened');
};
