import { type ClockSubject } from '@anxin/casework';
import { type ClockPlan, signalRecall } from '@anxin/contracts';
import { signalWorkflow } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { dueOf, levelOf, packOf, recallClock } from '@anxin/policy';
import { type PlannedClock, PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { QualityClock } from '../clock/clock.entity';
import { Clocks } from '../clock/clocks';
import type { Recall } from '../recall/recall.entity';
import { RecallLevelUnknown } from '../recall/recall.errors';

/** The start counts from knowing, the finish from the notices (RCL-2, RCL-3). */
export const ruleOf = { start: 'RCL-3', finish: 'RCL-2' } as const;
export type RecallClockName = keyof typeof ruleOf;

/** The clocks of a recall, computed from its pinned rule pack and calendar in the transaction that starts or restates them (RCL-2). */
@Injectable()
export class RecallClocks {
  constructor(
    private readonly policies: PolicyRegister,
    private readonly clocks: Clocks,
  ) {}

  /** Starts the clock; `from` is the fact that the law counts from. */
  async start(tx: Tx, recall: Recall, name: RecallClockName, from: Date): Promise<QualityClock> {
    return this.clocks.startPlanned(tx, recall.reference, await this.compute(tx, recall, name, from));
  }

  /** Stops the clock and takes back its reminders. @returns the plans to be told; none when it does not run */
  async stop(tx: Tx, recall: Recall, name: RecallClockName, by?: string): Promise<ClockPlan[]> {
    return this.clocks.stop(tx, await this.subject(tx, recall), ruleOf[name], by);
  }

  /** Whose clock it is, as the company's policy says. */
  async subject(tx: Tx, { reference: id, version, pin }: Recall): Promise<ClockSubject> {
    const { ladder } = await this.policies.at(tx, pin, 'recall-rule-packs');
    return { type: 'recall', id, version, pin, ownerRole: ladder.owner };
  }

  /** A calendar was published: clocks computed beyond the old one's horizon get certain instants, and the workflow is told. */
  async recompute(tx: Tx, recall: Recall): Promise<QualityClock[]> {
    const { reference } = recall;
    const open = await tx.manager.findBy(QualityClock, { subject: reference, provisional: true, state: 'running' });
    for (const clock of open) {
      const name = clock.rule === ruleOf.start ? 'start' : 'finish';
      const planned = await this.compute(tx, recall, name, clock.startedAt);
      await signalWorkflow(
        tx,
        signalRecall(reference, 'clock-changed', await this.clocks.recompute(tx, recall, clock, planned)),
      );
    }
    return open;
  }

  private async compute(tx: Tx, recall: Recall, name: RecallClockName, from: Date): Promise<PlannedClock> {
    const { pin, rulePack, level: named } = recall;
    const policy = await this.policies.at(tx, pin, 'recall-rule-packs');
    const pack = packOf(policy, rulePack);
    const level = levelOf(pack, named);
    if (!level) {
      const levels = pack.levels.map((each) => each.level);
      throw new RecallLevelUnknown(named, rulePack, levels);
    }
    const due = dueOf(recallClock(policy, level, name), await this.policies.calendarAt(tx, pin), from);
    const { status, source } = name === 'start' ? level.startWithin : level.finishWithin;
    const { code, params } = due.basisText;
    const law = { rulePack, level: named, status, article: source.article ?? '', note: source.note ?? '' };
    return {
      ...due,
      basisText: { code, params: { ...params, ...law } },
      state: 'running',
      policyVersion: `recall-rule-packs/${pin.policyVersions['recall-rule-packs']}`,
      calendarVersion: `${pin.calendar}/${pin.calendarVersion}`,
    };
  }
}
