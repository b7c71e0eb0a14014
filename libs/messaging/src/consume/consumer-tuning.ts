import type { ConsumerSettings } from '../messaging-options';

export type ConsumerTuning = Required<ConsumerSettings>;

/** Technical defaults; none of these is a rule of the company. */
export const consumerTuning = (settings: ConsumerSettings = {}): ConsumerTuning => ({
  attempts: 5,
  backoffMs: { first: 100, longest: 5_000 },
  partitionsAtOnce: 3,
  // After an outage the group waits so long for the member that was cut off; heartbeats do not depend on the handlers' speed.
  sessionTimeoutMs: 10_000,
  redrivePollMs: 1_000,
  giveUpAfterMs: 300_000,
  ...settings,
});
