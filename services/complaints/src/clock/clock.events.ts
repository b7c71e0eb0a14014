import {
  clockRestated,
  clockRungFired,
  clockStarted,
  clockStopped,
  event,
  type EventToPublish,
} from '@anxin/contracts';
import type { CaseClock } from './clock.entity';
import type { ClockRung } from './clock-rung.entity';

/** `version` is the case's: clocks are told in the order of their case. */
export const startedFact = (clock: CaseClock, version: number): EventToPublish =>
  event(clockStarted, clock.complaint, version, {
    reference: clock.complaint,
    clockId: clock.id,
    rule: clock.rule,
    startedAt: clock.startedAt.toISOString(),
    dueAt: (clock.dueAt ?? clock.startedAt).toISOString(),
    policyVersion: clock.policyVersion,
    calendarVersion: clock.calendarVersion,
    provisional: clock.provisional,
  });

export const restatedFact = (clock: CaseClock, at: Date, version: number): EventToPublish =>
  event(clockRestated, clock.complaint, version, {
    reference: clock.complaint,
    clockId: clock.id,
    rule: clock.rule,
    state: clock.state,
    restatedAt: at.toISOString(),
    ...(clock.dueAt && { dueAt: clock.dueAt.toISOString() }),
    policyVersion: clock.policyVersion,
    calendarVersion: clock.calendarVersion,
    provisional: clock.provisional,
  });

export const stoppedFact = (clock: CaseClock, at: Date, version: number): EventToPublish =>
  event(clockStopped, clock.complaint, version, {
    reference: clock.complaint,
    clockId: clock.id,
    rule: clock.rule,
    stoppedAt: at.toISOString(),
    late: clock.late === true,
  });

export const rungFact = (
  clock: CaseClock,
  fired: ClockRung,
  to: { readonly person?: string; readonly role?: string },
  version: number,
): EventToPublish =>
  event(clockRungFired, clock.complaint, version, {
    reference: clock.complaint,
    clockId: clock.id,
    rule: clock.rule,
    rung: fired.rung,
    dueAt: fired.dueAt.toISOString(),
    firedAt: fired.firedAt.toISOString(),
    lateBySeconds: fired.lateBySeconds,
    ...to,
  });
