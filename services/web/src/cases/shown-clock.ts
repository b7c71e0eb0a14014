import type { ComplaintSchemas } from '../api/client';

type OfComplaint = ComplaintSchemas['ClockView'];

/** A clock as every service shows its own; cycles are counted by complaints alone. */
export type ShownClock = Omit<OfComplaint, 'cycle'> & { readonly cycle?: OfComplaint['cycle'] };
