import { type ClockSubject } from '@anxin/casework';
import type { ClockPlan } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import { dueOf, gateClock } from '@anxin/policy';
import { type PlannedClock, PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import type { OemClock } from '../clock/clock.entity';
import { OemClocks } from '../clock/clocks';
import type { CorrectiveAction } from './corrective-action.entity';

/** The rule that sets the clock of every gate. */
export const gateRule = 'OEM-10';

/** The clock of a request's open gate, computed from its pinned policy and calendar; each gate, round and send-back has its own (OEM-10). */
@Injectable()
export class GateClocks {
  constructor(
    private readonly policies: PolicyRegister,
    private readonly clocks: OemClocks,
  ) {}

  /** Lets the clock of the open gate run from now; the shorter one after its answer was sent back. */
  async start(tx: Tx, action: CorrectiveAction): Promise<OemClock> {
    const planned = await this.compute(tx, action, tx.now);
    action.gateDueAt = planned.dueAt;
    return this.clocks.startPlanned(tx, action.reference, planned, [`${action.awaited}`]);
  }

  /** Stops what runs and takes back its reminders. @returns the plans to be told; none when nothing runs */
  async stop(tx: Tx, action: CorrectiveAction, by?: string): Promise<ClockPlan[]> {
    action.gateDueAt = null;
    return this.clocks.stop(tx, await this.subject(tx, action), gateRule, by);
  }

  /** Another calendar is pinned: the same clock with certain instants. */
  async recompute(tx: Tx, action: CorrectiveAction, clock: OemClock): Promise<ClockPlan> {
    const planned = await this.compute(tx, action, clock.startedAt);
    action.gateDueAt = planned.dueAt;
    return this.clocks.recompute(tx, action, clock, planned);
  }

  /** Whose clock it is, as the company's policy says. */
  async subject(tx: Tx, { reference: id, version, pin }: CorrectiveAction): Promise<ClockSubject> {
    const { ladder } = await this.policies.at(tx, pin, 'corrective-action');
    return { type: 'corrective-action', id, version, pin, ownerRole: ladder.owner };
  }

  private async compute(tx: Tx, { pin, gate, sentBack }: CorrectiveAction, from: Date): Promise<PlannedClock> {
    const policy = await this.policies.at(tx, pin, 'corrective-action');
    const clock = gateClock(policy, `${gate}`, sentBack > 0);
    return {
      ...dueOf(clock, await this.policies.calendarAt(tx, pin), from),
      state: 'running',
      policyVersion: `corrective-action/${pin.policyVersions['corrective-action']}`,
      calendarVersion: `${pin.calendar}/${pin.calendarVersion}`,
    };
  }
}
