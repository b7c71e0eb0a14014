import { signalOemOpinion, systemActor } from '@anxin/contracts';
import { signalWorkflow } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import type { PolicyRegister } from '@anxin/reference-data';
import { OemClock } from '../clock/clock.entity';
import type { OemClocks } from '../clock/clocks';
import { clockSubject, keepCase, lockCase } from './lock-case';
import { recordCaseAct } from './record-case-act';

/**
 * A calendar was published: the case's clock that was computed beyond the old one's horizon gets its certain instant (HND-15), and
 * whoever chases the opinion is told. An extended clock has one already (OEM-6).
 * @param calendar `CN-office`
 * @throws OemCaseNotFound
 */
export const recomputeCase = async (
  tx: Tx,
  { policies, clocks }: { readonly policies: PolicyRegister; readonly clocks: OemClocks },
  reference: string,
  calendar: string,
): Promise<void> => {
  const oemCase = await lockCase(tx, reference);
  if (oemCase.pin.calendar !== calendar) return;
  oemCase.pin = await policies.withCurrentCalendar(tx, oemCase.pin);
  await keepCase(tx, oemCase);
  const open = await tx.manager.findBy(OemClock, { subject: reference, provisional: true, state: 'running' });
  for (const clock of open) {
    const plan = await clocks.recompute(tx, clockSubject(oemCase), clock);
    await signalWorkflow(tx, signalOemOpinion(reference, 'clock-changed', plan));
  }
  const { calendarVersion } = oemCase.pin;
  const recomputed = open.map(({ id, dueAt, provisional }) => ({ clockId: id, dueAt, provisional }));
  const audited = { calendar, calendarVersion, clocks: recomputed };
  await recordCaseAct(tx, systemActor('oem-vendors'), oemCase, 'clocks.recomputed', audited);
};
