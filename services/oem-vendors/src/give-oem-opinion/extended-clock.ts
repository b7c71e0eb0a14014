import type { Tx } from '@anxin/persistence';
import { clockOf, dueOf } from '@anxin/policy';
import type { PlannedClock, PolicyRegister } from '@anxin/reference-data';
import type { OemClock } from '../clock/clock.entity';
import type { OemCase } from '../oem-case/oem-case.entity';

/** The case's clock as it is with more time: due at that instant, its ladder on the whole of the longer time (OEM-6, HND-15). */
export const extendedClock = async (
  tx: Tx,
  policies: PolicyRegister,
  { pin }: Pick<OemCase, 'pin'>,
  { rule, startedAt, policyVersion, calendarVersion }: OemClock,
  until: Date,
): Promise<PlannedClock> => {
  const clock = clockOf(await policies.at(tx, pin, 'clocks'), rule);
  const seconds = Math.round((until.getTime() - startedAt.getTime()) / 1000);
  const basis = { kind: 'wall', amount: `PT${seconds}S` } as const;
  const { basisText, ...due } = dueOf({ ...clock, basis }, await policies.calendarAt(tx, pin), startedAt);
  return {
    ...due,
    basisText: { ...basisText, code: 'clock.basis.extended' },
    ...{ dueAt: until, state: 'running', policyVersion, calendarVersion },
  };
};
