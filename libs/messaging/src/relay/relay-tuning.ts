import type { RelaySettings } from '../messaging-options';

export type RelayTuning = Required<RelaySettings>;

/** Technical defaults; none of these is a rule of the company. */
export const relayTuning = (settings: RelaySettings = {}): RelayTuning => ({
  pollMs: 1_000,
  batch: 500,
  parallel: 32,
  backoffMs: { first: 200, longest: 5_000 },
  keptDays: 14,
  ...settings,
});
