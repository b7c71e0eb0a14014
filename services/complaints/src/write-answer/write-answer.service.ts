import type { Actor } from '@anxin/contracts';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { kindOfContact, PersonalVault, type PersonKey } from '@anxin/privacy';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { Answer } from '../answer/answer.entity';
import { AnswerAlreadyWritten, AnswerNotSendable } from '../answer/answer.errors';
import { signalComplaint } from '../clock/signal-clocks';
import { type ActView, actView } from '../complaint/act.view';
import type { Complaint } from '../complaint/complaint.entity';
import { InstantOutOfRange } from '../complaint/complaint.errors';
import { keepComplaint, lockComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import type { WriteAnswerDto } from './write-answer.dto';

@Injectable()
export class WriteAnswerService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: PersonalVault,
  ) {}

  /**
   * Stores the answer for sending. One that every server refused may be written anew, with another address; it keeps its place.
   * @throws ComplaintNotFound, ComplaintNotInStage, AnswerAlreadyWritten, AnswerNotSendable, InstantOutOfRange
   */
  write(actor: Actor, reference: string, body: WriteAnswerDto): Promise<ActView> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await lockComplaint(tx, reference);
      complaint.requireStage('answering');
      const { cycle } = complaint;
      const before = await tx.manager.findOneBy(Answer, { complaint: reference, cycle });
      if (before && (before.state !== 'written' || before.attempts === 0)) throw new AnswerAlreadyWritten(reference);
      const key = await this.vault.key(tx, complaint.complainantId);
      const content = this.content(tx, actor, complaint, body, key);
      const id = before?.id ?? uuidv7();
      if (before) await tx.manager.update(Answer, { id }, content);
      else await tx.manager.insert(Answer, { id, complaint: reference, cycle, ...unsent, ...content });
      await keepComplaint(tx, complaint);
      if (!before) await signalComplaint(tx, reference, 'answer-written', { answerId: id });
      await recordAct(tx, actor, complaint, 'answer.written', {
        answerId: id,
        cycle,
        channel: body.channel,
        anew: before !== null,
      });
      return actView(complaint, id);
    });
  }

  private content(tx: Tx, actor: Actor, complaint: Complaint, body: WriteAnswerDto, key: PersonKey) {
    const { reference } = complaint;
    const { channel, postingNumber = null, subject = `投诉 ${reference} 处理结果`, text } = body;
    const postedAt = channel === 'letter' ? new Date(body.postedAt ?? tx.now) : null;
    if (channel === 'letter' && postingNumber === null) throw new AnswerNotSendable(reference, 'postingNumber');
    if (postedAt && (postedAt > tx.now || postedAt < complaint.receivedAt)) throw new InstantOutOfRange('postedAt');
    const address = channel === 'email' ? this.address(complaint, body, key) : null;
    return {
      channel,
      addressSealed: address === null ? null : key.seal('answer-address', address),
      subjectSealed: key.seal('answer-subject', subject),
      textSealed: key.seal('answer-text', text),
      postingNumber,
      postedAt,
      writtenBy: actor.id,
      writtenAt: tx.now,
    };
  }

  private address({ reference, contactSealed }: Complaint, { email }: WriteAnswerDto, key: PersonKey): string {
    const contact = email ?? (contactSealed && key.open('contact', contactSealed));
    if (!contact || kindOfContact(contact) !== 'email') throw new AnswerNotSendable(reference, 'email');
    return contact;
  }
}

const unsent = { state: 'written', attempts: 0, possibleDuplicate: false, messageId: null, sentAt: null } as const;
