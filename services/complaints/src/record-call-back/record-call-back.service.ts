import { type Actor, callBackRecorded, event } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { PersonalVault } from '@anxin/privacy';
import { PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { CallBack } from '../call-back/call-back.entity';
import { CallBackSettled } from '../call-back/call-back.errors';
import { requireUnreachable } from '../call-back/require-unreachable';
import { Clocks } from '../clock/clocks';
import { signalClocks, signalComplaint } from '../clock/signal-clocks';
import { type ActView, actView } from '../complaint/act.view';
import type { Complaint } from '../complaint/complaint.entity';
import { InstantOutOfRange } from '../complaint/complaint.errors';
import { keepComplaint, lockComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import { closeWork } from '../work/work';
import type { RecordCallBackDto } from './record-call-back.dto';

@Injectable()
export class RecordCallBackService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyRegister,
    private readonly vault: PersonalVault,
    private readonly clocks: Clocks,
  ) {}

  /** @throws ComplaintNotInStage, CallBackSettled, NeverUnreachable, MoreAttemptsNeeded, WarningNeeded, InstantOutOfRange */
  record(actor: Actor, reference: string, body: RecordCallBackDto): Promise<ActView> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await lockComplaint(tx, reference);
      complaint.requireStage('calling-back');
      const { cycle } = complaint;
      const before = await tx.manager.find(CallBack, {
        where: { complaint: reference, cycle },
        order: { number: 'ASC' },
      });
      const settled = before.find(({ outcome }) => outcome !== 'not-reached');
      if (settled) throw new CallBackSettled(reference, settled.outcome);
      if (body.outcome === 'unreachable') await this.requireSilence(tx, complaint, before);
      const { outcome, channel } = body;
      const callBack = {
        ...(await this.attempt(tx, complaint, body)),
        number: before.length + 1,
        recordedBy: actor.id,
      };
      await tx.manager.insert(CallBack, callBack);
      await keepComplaint(tx, complaint);
      const told = { reference, at: tx.now.toISOString(), by: actor.id, callBackId: callBack.id, outcome };
      await publish(tx, event(callBackRecorded, reference, complaint.version, told));
      if (outcome !== 'not-reached') await this.settle(tx, actor, complaint, callBack.id, outcome);
      const { warnedAt } = callBack;
      await recordAct(tx, actor, complaint, 'call-back.recorded', {
        callBackId: callBack.id,
        cycle,
        outcome,
        channel,
        warnedAt,
      });
      return actView(complaint, callBack.id);
    });
  }

  private async attempt(tx: Tx, complaint: Complaint, { outcome, channel, note, warnedAt }: RecordCallBackDto) {
    const warned = warnedAt === undefined ? null : new Date(warnedAt);
    if (warned && (warned > tx.now || warned < complaint.receivedAt)) throw new InstantOutOfRange('warnedAt');
    const key = await this.vault.key(tx, complaint.complainantId);
    const { reference, cycle } = complaint;
    const noteSealed = note === undefined ? null : key.seal('call-back', note);
    return {
      id: uuidv7(),
      complaint: reference,
      cycle,
      outcome,
      channel,
      noteSealed,
      warnedAt: warned,
      recordedAt: tx.now,
    };
  }

  private async requireSilence(tx: Tx, complaint: Complaint, attempts: readonly CallBack[]): Promise<void> {
    const policy = await this.policies.at(tx, complaint.pin, 'complaint-contact');
    requireUnreachable(complaint, attempts, policy, await this.policies.calendarAt(tx, complaint.pin), tx.now);
  }

  private async settle(
    tx: Tx,
    actor: Actor,
    complaint: Complaint,
    callBackId: string,
    outcome: Settling,
  ): Promise<void> {
    const { reference } = complaint;
    await signalClocks(tx, reference, await this.clocks.stop(tx, complaint, 'HND-14'));
    await signalComplaint(tx, reference, 'call-back-recorded', { callBackId, outcome });
    await closeWork(tx, complaint, ['call-back'], { by: actor.id });
  }
}

type Settling = 'satisfied' | 'dissatisfied' | 'unreachable';
