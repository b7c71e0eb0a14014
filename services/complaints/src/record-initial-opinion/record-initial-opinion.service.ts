import { type Actor, event, initialOpinionRecorded } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { PersonalVault } from '@anxin/privacy';
import { Injectable } from '@nestjs/common';
import { Clocks } from '../clock/clocks';
import { signalClocks } from '../clock/signal-clocks';
import { type ActView, actView } from '../complaint/act.view';
import { AlreadyRecorded } from '../complaint/complaint.errors';
import { InitialOpinion } from '../complaint/initial-opinion.entity';
import { keepComplaint, lockComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import { closeWork } from '../work/work';

@Injectable()
export class RecordInitialOpinionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: PersonalVault,
    private readonly clocks: Clocks,
  ) {}

  /** @throws ComplaintNotFound, ComplaintClosed, AlreadyRecorded */
  record(actor: Actor, reference: string, opinion: string): Promise<ActView> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await lockComplaint(tx, reference);
      complaint.requireOpen();
      const { cycle } = complaint;
      if (await tx.manager.existsBy(InitialOpinion, { complaint: reference, cycle }))
        throw new AlreadyRecorded(reference, 'initial-opinion');
      const opinionSealed = (await this.vault.key(tx, complaint.complainantId)).seal('opinion', opinion);
      await tx.manager.insert(InitialOpinion, {
        complaint: reference,
        cycle,
        opinionSealed,
        recordedBy: actor.id,
        recordedAt: tx.now,
      });
      await keepComplaint(tx, complaint);
      const told = { reference, at: tx.now.toISOString(), by: actor.id };
      await publish(tx, event(initialOpinionRecorded, reference, complaint.version, told));
      await signalClocks(tx, reference, await this.clocks.stop(tx, complaint, 'HND-3'));
      await closeWork(tx, complaint, ['initial-opinion'], { by: actor.id });
      await recordAct(tx, actor, complaint, 'initial-opinion.recorded', { cycle });
      return actView(complaint, `${reference}/${cycle}/initial-opinion`);
    });
  }
}
