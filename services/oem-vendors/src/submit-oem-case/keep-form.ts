import { type Actor, event, type Hat, oemCaseSubmitted } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { CaseForm, type CaseFormContent, formHash } from '../oem-case/case-form.entity';
import type { OemCase } from '../oem-case/oem-case.entity';
import { toldOf } from '../oem-case/oem-case.events';
import { caseEngineer } from '../oem-case/oem-case.terms';
import { recordCaseAct } from '../oem-case/record-case-act';
import { oemWork } from '../oem-work/oem-work';

/** A revision of the form with its fact and audit line, and the engineer's work on it (OEM-4). */
export const keepForm = async (
  tx: Tx,
  actor: Actor,
  hat: Hat,
  oemCase: OemCase,
  content: CaseFormContent,
): Promise<void> => {
  const { reference, revision, version, formLate, complaint, lot, manufacturer, receivedAt } = oemCase;
  const hash = formHash(reference, revision, content);
  await tx.manager.insert(CaseForm, {
    ...{ oemCase: reference, revision, content: { ...content, evidence: [...content.evidence] } },
    ...{ contentHash: hash, submittedBy: actor.id, submittedAt: tx.now, hat },
  });
  const told = { ...toldOf(oemCase, actor.id, tx.now), problem: content.problem, revision, formLate };
  await publish(tx, event(oemCaseSubmitted, reference, version, told));
  await oemWork.open(tx, oemCase, {
    kind: 'oem-case-confirmation',
    about: revision,
    role: caseEngineer,
    rule: 'OEM-4',
  });
  const audited = { revision, contentHash: hash, complaint, lot, manufacturer, receivedAt, formLate };
  await recordCaseAct(tx, actor, oemCase, 'oem-case.submitted', audited, hat);
};
