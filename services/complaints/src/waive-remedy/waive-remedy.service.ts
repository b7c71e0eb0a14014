import type { Actor } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { signalComplaint } from '../clock/signal-clocks';
import { type ActView, actView } from '../complaint/act.view';
import { keepComplaint, lockComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import { keepRemedy } from '../remedy/find-remedy';
import { Remedy } from '../remedy/remedy.entity';
import { RemedyStands } from '../remedy/remedy.errors';
import { RemedyWaiver } from '../remedy/waiver.entity';
import { closeWork } from '../work/work';
import type { WaiveRemedyDto } from './waive-remedy.dto';

@Injectable()
export class WaiveRemedyService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws ComplaintNotFound, ComplaintNotInStage, RemedyStands when one is granted already or was waived */
  waive(actor: Actor, reference: string, { givenBy, channel }: WaiveRemedyDto): Promise<ActView> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await lockComplaint(tx, reference);
      complaint.requireStage('remedy');
      const { cycle } = complaint;
      const before = await tx.manager.findOneBy(RemedyWaiver, { complaint: reference, cycle });
      if (before) throw new RemedyStands(before.id, 'waived');
      const remedies = await tx.manager.findBy(Remedy, { complaint: reference, cycle });
      const granted = remedies.find(({ state }) => state === 'approved');
      if (granted) throw new RemedyStands(granted.id, granted.state);
      for (const remedy of remedies.filter(({ undecided }) => undecided)) {
        remedy.supersede();
        await keepRemedy(tx, remedy);
      }
      const id = uuidv7();
      const waiver = { id, complaint: reference, cycle, givenBy, channel, recordedBy: actor.id, recordedAt: tx.now };
      await tx.manager.insert(RemedyWaiver, waiver);
      await keepComplaint(tx, complaint);
      await signalComplaint(tx, reference, 'remedy-decided', { remedyId: id, decisionId: id, outcome: 'none' });
      await closeWork(tx, complaint, ['remedy', 'sheet-review', 'remedy-decision'], { by: actor.id });
      await recordAct(tx, actor, complaint, 'remedy.waived', { waiverId: id, cycle, givenBy, channel });
      return actView(complaint, id);
    });
  }
}
