import { correctiveEffectJudged, event } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import type { CorrectiveActionPolicy } from '@anxin/policy';
import { PolicyRegister } from '@anxin/reference-data';
import type { ClocksTold, EffectJudged, JudgeEffect, LookAt, OfRound } from '@anxin/workflow-oem-corrective-action';
import { Injectable } from '@nestjs/common';
import type { CorrectiveAction } from '../corrective-action/corrective-action.entity';
import { correcting, CorrectiveSteps } from '../corrective-action/corrective-steps';
import { type EffectBasis, EffectLook, type EffectOutcome } from '../corrective-action/effect-look.entity';
import { recordCorrectiveAct } from '../corrective-action/record-corrective-act';
import { tellStage } from '../corrective-action/tell-gate';
import { Standings } from '../vendor-standing/standings';
import { laterLots, type LaterLots } from './later-lots';

const day = 24 * 3600 * 1000;

@Injectable()
export class VerifyEffectService {
  constructor(
    private readonly steps: CorrectiveSteps,
    private readonly policies: PolicyRegister,
    private readonly standings: Standings,
  ) {}

  /** The correction is on record: its effect is watched, and first looked at after the policy's days (OEM-4, OEM-10). */
  begin(input: OfRound): Promise<ClocksTold & LookAt> {
    return this.steps.once('beginVerification', input, async (tx, action) => {
      const { effect } = await this.policies.at(tx, action.pin, 'corrective-action');
      const lookAt = new Date(tx.now.getTime() + effect.afterDays * day);
      action.beginVerification(tx.now, lookAt);
      await tellStage(tx, action);
      return { clocks: [], lookAt: lookAt.toISOString() };
    });
  }

  /** One look by data. A failed effect is scored, and the workflow goes back to the analysis in another round (OEM-10). */
  judge(input: JudgeEffect): Promise<EffectJudged> {
    return this.steps.once('judgeEffect', input, async (tx, action) => {
      const { effect } = await this.policies.at(tx, action.pin, 'corrective-action');
      const found = await laterLots(tx, action);
      const [outcome, basis] = judgementOf(found, effect, sinceOf(action, tx.now));
      await this.record(tx, action, input, { ...found, outcome, basis });
      if (outcome === 'failed') await this.standings.score(tx, action, 'effect-failed', `effect/${input.look}`);
      if (outcome !== 'undecided') return { clocks: [], outcome };
      action.lookAt = new Date(tx.now.getTime() + effect.everyDays * day);
      return { clocks: [], outcome, lookAt: action.lookAt.toISOString() };
    });
  }

  private async record(
    tx: Tx,
    action: CorrectiveAction,
    { look }: JudgeEffect,
    { outcome, basis, lots, complaints }: LaterLots & { outcome: EffectOutcome; basis: EffectBasis | null },
  ): Promise<void> {
    const { reference, version, round } = action;
    const seen = { request: reference, round, look, lookedAt: tx.now, outcome, basis, lots, complaints };
    await tx.manager.insert(EffectLook, seen);
    const judged = { round, look, outcome, lots, complaints: complaints.length, ...(basis && { basis }) };
    await publish(
      tx,
      event(correctiveEffectJudged, reference, version, { reference, at: tx.now.toISOString(), ...judged }),
    );
    await recordCorrectiveAct(tx, correcting, action, 'corrective-action.effect-judged', { ...judged, complaints });
  }
}

const sinceOf = ({ verifyingSince }: CorrectiveAction, now: Date): number =>
  Math.floor((now.getTime() - (verifyingSince ?? now).getTime()) / day);

/** A complaint about a later lot speaks at once; else so many lots, or so many days with a lot at all, are enough. */
const judgementOf = (
  { lots, complaints }: LaterLots,
  { afterLots, atMostDays }: CorrectiveActionPolicy['effect'],
  days: number,
): [EffectOutcome, EffectBasis | null] => {
  if (complaints.length > 0) return ['failed', 'complaints'];
  if (lots >= afterLots) return ['effective', 'lots'];
  return lots > 0 && days >= atMostDays ? ['effective', 'days'] : ['undecided', null];
};
