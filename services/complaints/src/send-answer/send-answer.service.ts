import { answerSent, event } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { deliver, type Mail, Mailer } from '@anxin/notify';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { PersonalVault } from '@anxin/privacy';
import type { ClocksTold, SendAnswer } from '@anxin/workflow-complaint-handling';
import { Injectable } from '@nestjs/common';
import { Answer } from '../answer/answer.entity';
import { AnswerNotFound, AnswerNotSendable } from '../answer/answer.errors';
import { Clocks } from '../clock/clocks';
import type { Complaint } from '../complaint/complaint.entity';
import { holdComplaint, keepComplaint, lockComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import { handling } from '../complaint/workflow-steps';
import { closeWork } from '../work/work';

@Injectable()
export class SendAnswerService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: PersonalVault,
    private readonly mailer: Mailer,
    private readonly clocks: Clocks,
  ) {}

  /**
   * Sends the written answer (HND-13) and stops the whole-handling clock (HND-4). `attempting` is stored before the server is asked and
   * `sent` after it: an attempt that nobody heard the end of is repeated under the same Message-ID and marked as a possible duplicate.
   * @throws MailRefused, AnswerNotSendable for good; any other error is tried again
   */
  async send(input: SendAnswer): Promise<ClocksTold> {
    const mail = await this.unitOfWork.run((tx) => this.attempt(tx, input));
    if (!mail) return this.unitOfWork.run((tx) => this.sent(tx, input, null));
    const notTaken = () => this.unitOfWork.run((tx) => this.notTaken(tx, input));
    return deliver(this.mailer, mail, {
      sent: (messageId) => this.unitOfWork.run((tx) => this.sent(tx, input, messageId)),
      refused: async (error) => {
        await notTaken();
        throw error;
      },
      notTaken,
    });
  }

  /** @returns null when there is nothing to mail: it was sent before, or it went as a letter. */
  private async attempt(tx: Tx, { reference, answerId, key }: SendAnswer): Promise<Mail | null> {
    const complaint = await holdComplaint(tx, reference);
    const answer = await answerOf(tx, complaint, answerId);
    if (answer.state === 'sent' || answer.channel === 'letter') return null;
    const person = await this.vault.key(tx, complaint.complainantId);
    const to = answer.addressSealed && person.open('answer-address', answer.addressSealed);
    const subject = person.open('answer-subject', answer.subjectSealed);
    const text = person.open('answer-text', answer.textSealed);
    if (to === null || subject === null || text === null) throw new AnswerNotSendable(reference, 'address');
    answer.attempt();
    await keepSending(tx, answer);
    return { key, to, subject, text, possibleDuplicate: answer.possibleDuplicate };
  }

  private async notTaken(tx: Tx, { reference, answerId }: SendAnswer): Promise<void> {
    const answer = await answerOf(tx, await holdComplaint(tx, reference), answerId);
    if (answer.state !== 'attempting') return;
    answer.notTaken();
    await keepSending(tx, answer);
  }

  private async sent(tx: Tx, { reference, answerId }: SendAnswer, messageId: string | null): Promise<ClocksTold> {
    const complaint = await lockComplaint(tx, reference);
    const answer = await answerOf(tx, complaint, answerId);
    if (answer.state === 'sent') return { clocks: await this.clocks.told(tx, complaint, 'HND-4') };
    answer.sent(tx.now, messageId);
    await keepSending(tx, answer);
    const clocks = await this.clocks.stop(tx, complaint, 'HND-4', answer.postedAt ?? tx.now);
    await keepComplaint(tx, complaint);
    const { channel, possibleDuplicate } = answer;
    const told = { reference, at: tx.now.toISOString(), answerId, channel, possibleDuplicate };
    await publish(tx, event(answerSent, reference, complaint.version, told));
    await closeWork(tx, complaint, ['written-answer']);
    await recordAct(tx, handling, complaint, 'answer.sent', { answerId, channel, possibleDuplicate, messageId });
    return { clocks };
  }
}

const answerOf = async (tx: Tx, { reference }: Complaint, id: string): Promise<Answer> => {
  const answer = await tx.manager.findOneBy(Answer, { id, complaint: reference });
  if (!answer) throw new AnswerNotFound(id);
  return answer;
};

const keepSending = async (
  tx: Tx,
  { id, state, attempts, possibleDuplicate, messageId, sentAt }: Answer,
): Promise<void> => {
  await tx.manager.update(Answer, { id }, { state, attempts, possibleDuplicate, messageId, sentAt });
};
