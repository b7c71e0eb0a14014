import type { Tx } from '@anxin/persistence';
import { OemClock } from '../clock/clock.entity';
import { opinionRule } from './oem-case.terms';

/** The clock by which the case's opinion is due; null where it does not run (OEM-6). */
export const opinionClock = (tx: Tx, subject: string): Promise<OemClock | null> =>
  tx.manager.findOneBy(OemClock, { subject, rule: opinionRule, state: 'running' });
