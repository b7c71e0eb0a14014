import { actsOf } from '@anxin/audit';

/** The audit line of an act on a recall. */
export const recordRecallAct = actsOf('recall');
