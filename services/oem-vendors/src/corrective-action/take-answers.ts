import { contentHash } from '@anxin/audit';
import {
  type Actor,
  type CorrectiveGate,
  correctiveGateAnswered,
  event,
  signalCorrectiveAction,
} from '@anxin/contracts';
import { publish, signalWorkflow } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { gatePolicy } from '@anxin/policy';
import { PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { oemWork } from '../oem-work/oem-work';
import { Standings } from '../vendor-standing/standings';
import type { CorrectiveAction } from './corrective-action.entity';
import { type AnswerChannel, GateAnswer } from './gate-answer.entity';
import { AnswerWaits } from './gate-answer.errors';
import { GateClocks } from './gate-clocks';
import { contentFor, type GateContent } from './gate-content';
import { keepCorrectiveAction } from './lock-corrective-action';
import { recordCorrectiveAct } from './record-corrective-act';
import { requireImplemented } from './require-implemented';

export interface AnswerGiven {
  readonly gate: CorrectiveGate;
  readonly content: GateContent;
  readonly channel: AnswerChannel;
  /** Who answers; of a link the service itself, for nobody knows who held it. */
  readonly actor: Actor;
}

/** Takes the manufacturer's answers, by whichever way they come; the request is locked. */
@Injectable()
export class TakeAnswers {
  constructor(
    private readonly policies: PolicyRegister,
    private readonly clocks: GateClocks,
    private readonly standings: Standings,
  ) {}

  /**
   * The answer stands and waits for its judgement; the gate's clock stops, a late answer is taken and marked (OEM-10).
   * @throws GateNotOpen, AnswerWaits, GateAnswerIncomplete, OperatorErrorAlone, NotImplementedYet, ImplementedBeforeLot
   */
  async take(tx: Tx, action: CorrectiveAction, { gate, content, channel, actor }: AnswerGiven): Promise<GateAnswer> {
    const { reference, round, manufacturer, gateDueAt } = action;
    action.requireGate(gate);
    const standing = await tx.manager.findOneBy(GateAnswer, { request: reference, state: 'submitted' });
    if (standing) throw new AnswerWaits(reference, gate, standing.number);
    const said = contentFor(gate, content);
    await requireImplemented(tx, action, said);
    const number = 1 + (await tx.manager.countBy(GateAnswer, { request: reference, round, gate }));
    const late = gateDueAt !== null && tx.now > gateDueAt;
    const answer = Object.assign(new GateAnswer(), {
      ...{ id: uuidv7(), request: reference, manufacturer, round, gate, number, content: said, channel, late },
      ...{ contentHash: contentHash({ reference, round, gate, number, content: said }) },
      ...{ answeredBy: channel === 'link' ? null : actor.id, answeredAt: tx.now },
      ...{ state: 'submitted' as const, reasons: null, decidedBy: null, decidedAt: null, hat: null },
    });
    await tx.manager.insert(GateAnswer, { ...answer } as never);
    const stopped = await this.clocks.stop(tx, action, actor.id);
    await keepCorrectiveAction(tx, action);
    const told = { reference, at: tx.now.toISOString(), by: actor.id, gate, round, number, channel, late };
    await publish(tx, event(correctiveGateAnswered, reference, action.version, told));
    for (const plan of stopped) await signalWorkflow(tx, signalCorrectiveAction(reference, 'clock-changed', plan));
    if (late) await this.standings.score(tx, action, 'late', `${gate}/${number}`);
    const { decidedBy } = gatePolicy(await this.policies.at(tx, action.pin, 'corrective-action'), gate);
    const about = aboutAnswer(answer);
    await oemWork.close(tx, action, ['corrective-silence', 'corrective-call'], {});
    await oemWork.open(tx, action, { kind: 'corrective-answer', about, role: decidedBy, rule: 'OEM-4' });
    const { id, contentHash: hash } = answer;
    const audited = { answerId: id, gate, round, number, channel, late, contentHash: hash };
    await recordCorrectiveAct(tx, actor, action, 'corrective-action.gate-answered', audited);
    return answer;
  }
}

/** Tells apart the judgements of one request's answers. */
export const aboutAnswer = ({ round, gate, number }: Pick<GateAnswer, 'round' | 'gate' | 'number'>): string =>
  `r${round}/${gate}/${number}`;
