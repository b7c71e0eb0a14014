import { actsOf } from '@anxin/audit';

/** The audit line of an act on a case. */
export const recordCaseAct = actsOf('oem-case');
