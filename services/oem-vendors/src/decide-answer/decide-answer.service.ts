import { requireHat } from '@anxin/auth';
import {
  type Actor,
  correctiveAnswerDecided,
  correctiveRejectionsEscalated,
  event,
  type Hat,
  signalCorrectiveAction,
} from '@anxin/contracts';
import { publish, signalWorkflow } from '@anxin/messaging';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { type CorrectiveActionPolicy, gatePolicy } from '@anxin/policy';
import { PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { correctiveActView, type CorrectiveActView } from '../corrective-action/corrective-act.view';
import type { CorrectiveAction } from '../corrective-action/corrective-action.entity';
import { dueMail } from '../corrective-action/due-mail';
import { GateAnswer } from '../corrective-action/gate-answer.entity';
import {
  AnswerContentChanged,
  GateAnswerNotFound,
  SendBackReasonsMissing,
} from '../corrective-action/gate-answer.errors';
import { GateClocks } from '../corrective-action/gate-clocks';
import { keepCorrectiveAction, lockCorrectiveAction } from '../corrective-action/lock-corrective-action';
import { recordCorrectiveAct } from '../corrective-action/record-corrective-act';
import { aboutAnswer } from '../corrective-action/take-answers';
import { oemWork } from '../oem-work/oem-work';
import { Standings } from '../vendor-standing/standings';
import type { DecideAnswerDto } from './decide-answer.dto';

@Injectable()
export class DecideAnswerService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyRegister,
    private readonly clocks: GateClocks,
    private readonly standings: Standings,
  ) {}

  /**
   * The gate's judge takes the answer that was shown, or sends it back with reasons and a new clock; once, whoever clicks first
   * (OEM-4, OEM-10, SEC-3).
   * @throws CorrectiveActionNotFound, GateAnswerNotFound, RoleMissing, AnswerAlreadyDecided, AnswerContentChanged, SendBackReasonsMissing
   */
  decide(actor: Actor, reference: string, id: string, body: DecideAnswerDto): Promise<CorrectiveActView> {
    return this.unitOfWork.run(async (tx) => {
      const action = await lockCorrectiveAction(tx, reference);
      const answer = await tx.manager.findOneBy(GateAnswer, { id, request: reference });
      if (!answer) throw new GateAnswerNotFound(reference, id);
      const policy = await this.policies.at(tx, action.pin, 'corrective-action');
      const hat = await requireHat(tx, actor, gatePolicy(policy, answer.gate).decidedBy);
      const { outcome, contentHash, reasons = null } = body;
      if (answer.contentHash !== contentHash) throw new AnswerContentChanged(reference, id, answer.contentHash);
      if (outcome === 'sent-back' && reasons === null) throw new SendBackReasonsMissing(reference, id);
      answer.decide(outcome, actor.id, tx.now, hat, reasons);
      const { state, decidedBy, decidedAt } = answer;
      await tx.manager.update(GateAnswer, { id }, { state, decidedBy, decidedAt, reasons, hat } as never);
      if (outcome === 'accepted') await this.take(tx, action, answer);
      else await this.sendBack(tx, actor, action, answer, policy);
      await this.tell(tx, actor, hat, action, answer, outcome);
      return correctiveActView(action);
    });
  }

  /** The gate is behind; the workflow opens the next one. Whoever was silent has answered. */
  private async take(tx: Tx, action: CorrectiveAction, { content: { implementation } }: GateAnswer): Promise<void> {
    const wasSilent = action.silentSince !== null;
    if (implementation) action.implementedOn = implementation.implementedOn;
    Object.assign(action, { gate: null, silentSince: null });
    await keepCorrectiveAction(tx, action);
    if (wasSilent) await this.standings.refresh(tx, action);
    await oemWork.close(tx, action, ['corrective-rejections', 'corrective-silence']);
  }

  private async sendBack(
    tx: Tx,
    actor: Actor,
    action: CorrectiveAction,
    { gate, number }: GateAnswer,
    { rejections }: CorrectiveActionPolicy,
  ): Promise<void> {
    const { reference, round } = action;
    action.sentBack += 1;
    const clock = await this.clocks.start(tx, action);
    await keepCorrectiveAction(tx, action);
    await signalWorkflow(tx, signalCorrectiveAction(reference, 'clock-changed', clock.plan()));
    await this.standings.score(tx, action, 'sent-back', `${gate}/${number}`);
    await dueMail(tx, action, 'sent-back');
    if (action.sentBack < rejections.escalateAt) return;
    const about = `r${round}/${gate}`;
    const work = { kind: 'corrective-rejections', about, role: rejections.to, rule: 'OEM-10' } as const;
    await oemWork.open(tx, action, work);
    const told = { reference, at: tx.now.toISOString(), by: actor.id, gate, round, role: rejections.to };
    const counted = { ...told, rejections: action.sentBack };
    await publish(tx, event(correctiveRejectionsEscalated, reference, action.version, counted));
  }

  private async tell(
    tx: Tx,
    actor: Actor,
    hat: Hat,
    action: CorrectiveAction,
    answer: GateAnswer,
    outcome: DecideAnswerDto['outcome'],
  ): Promise<void> {
    const { reference, version } = action;
    const { gate, round, number, id: answerId, contentHash } = answer;
    const decided = { gate, round, number, outcome };
    const told = { reference, at: tx.now.toISOString(), by: actor.id, ...decided };
    await publish(tx, event(correctiveAnswerDecided, reference, version, told));
    const signal = { gate, round, answer: number, outcome };
    await signalWorkflow(tx, signalCorrectiveAction(reference, 'gate-decided', signal));
    await oemWork.close(tx, action, ['corrective-answer'], { by: actor.id, about: aboutAnswer(answer) });
    await recordCorrectiveAct(
      tx,
      actor,
      action,
      'corrective-action.answer-decided',
      { answerId, ...decided, contentHash },
      hat,
    );
  }
}
