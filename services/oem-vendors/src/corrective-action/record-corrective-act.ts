import { actsOf } from '@anxin/audit';

/** The audit line of an act on a request. */
export const recordCorrectiveAct = actsOf('corrective-action');
