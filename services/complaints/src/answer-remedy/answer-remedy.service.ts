import { type Actor, event, remedyAnswered } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { PersonalVault } from '@anxin/privacy';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { type ActView, actView } from '../complaint/act.view';
import { InstantOutOfRange } from '../complaint/complaint.errors';
import { keepComplaint, lockComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import { findRemedy, keepRemedy } from '../remedy/find-remedy';
import { RemedyAnswerRecord } from '../remedy/remedy-answer.entity';
import type { AnswerRemedyDto } from './answer-remedy.dto';

@Injectable()
export class AnswerRemedyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: PersonalVault,
  ) {}

  /** The complainant's word may change until the remedy is decided. @throws ComplaintNotInStage, RemedyNotFound, RemedyNotInState, InstantOutOfRange */
  answer(actor: Actor, reference: string, remedyId: string, body: AnswerRemedyDto): Promise<ActView> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await lockComplaint(tx, reference);
      complaint.requireStage('remedy');
      const remedy = await findRemedy(tx, complaint, remedyId);
      const { answer, channel, givenBy, demand } = body;
      const givenAt = body.givenAt === undefined ? tx.now : new Date(body.givenAt);
      if (givenAt > tx.now || givenAt < complaint.receivedAt) throw new InstantOutOfRange('givenAt');
      remedy.answer(answer);
      await keepRemedy(tx, remedy);
      const key = await this.vault.key(tx, complaint.complainantId);
      const id = uuidv7();
      await tx.manager.insert(RemedyAnswerRecord, {
        ...{ id, remedyId, answer, channel, givenBy, givenAt, recordedBy: actor.id, recordedAt: tx.now },
        demandSealed: demand === undefined ? null : key.seal('demand', demand),
      });
      await keepComplaint(tx, complaint);
      const told = { reference, at: givenAt.toISOString(), by: actor.id, remedyId, answer };
      await publish(tx, event(remedyAnswered, reference, complaint.version, told));
      await recordAct(tx, actor, complaint, 'remedy.answered', {
        remedyId,
        answerId: id,
        answer,
        channel,
        givenBy,
        givenAt,
      });
      return actView(complaint, id);
    });
  }
}
