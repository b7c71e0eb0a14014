import { type Actor, event, firstReplyRecorded } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { PersonalVault } from '@anxin/privacy';
import { Injectable } from '@nestjs/common';
import { Clocks } from '../clock/clocks';
import { signalClocks } from '../clock/signal-clocks';
import { type ActView, actView } from '../complaint/act.view';
import { AlreadyRecorded, InstantOutOfRange } from '../complaint/complaint.errors';
import { FirstReply } from '../complaint/first-reply.entity';
import { keepComplaint, lockComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import { closeWork } from '../work/work';
import type { RecordFirstReplyDto } from './record-first-reply.dto';

@Injectable()
export class RecordFirstReplyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: PersonalVault,
    private readonly clocks: Clocks,
  ) {}

  /** @throws ComplaintNotFound, ComplaintClosed, AlreadyRecorded, InstantOutOfRange */
  record(actor: Actor, reference: string, { channel, repliedAt, note }: RecordFirstReplyDto): Promise<ActView> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await lockComplaint(tx, reference);
      complaint.requireOpen();
      const { cycle } = complaint;
      if (await tx.manager.existsBy(FirstReply, { complaint: reference, cycle }))
        throw new AlreadyRecorded(reference, 'first-reply');
      const at = repliedAt === undefined ? tx.now : new Date(repliedAt);
      if (at > tx.now || at < complaint.receivedAt) throw new InstantOutOfRange('repliedAt');
      const key = note === undefined ? null : await this.vault.key(tx, complaint.complainantId);
      await tx.manager.insert(FirstReply, {
        ...{ complaint: reference, cycle, channel, repliedAt: at, recordedBy: actor.id, recordedAt: tx.now },
        noteSealed: key && note !== undefined ? key.seal('first-reply', note) : null,
      });
      await keepComplaint(tx, complaint);
      const told = { reference, at: at.toISOString(), by: actor.id, channel };
      await publish(tx, event(firstReplyRecorded, reference, complaint.version, told));
      await signalClocks(tx, reference, await this.clocks.stop(tx, complaint, 'HND-1', at));
      await closeWork(tx, complaint, ['first-reply'], { by: actor.id });
      await recordAct(tx, actor, complaint, 'first-reply.recorded', { cycle, channel, repliedAt: at });
      return actView(complaint, `${reference}/${cycle}/first-reply`);
    });
  }
}
