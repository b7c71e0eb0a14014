import { requireHat } from '@anxin/auth';
import { type Actor, event, recallStartCheckMet, signalRecall, type StartCheckName } from '@anxin/contracts';
import { publish, signalWorkflow } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { keepRecall, lockRecall } from '../recall/lock-recall';
import { recordRecallAct } from '../recall/record-recall-act';
import { StartCheck } from '../recall/start-check.entity';
import { CheckNotByHand, FilingIncomplete } from '../recall/start-check.errors';
import { recallWork } from '../recall-work/recall-work';
import type { MeetStartCheckDto } from './meet-start-check.dto';
import { metCheckView, type MetCheckView } from './met-check.view';

@Injectable()
export class MeetStartCheckService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The check's owner records that it is met, with evidence; the filing with its number and time (RCL-3). The same person clicking again
   * gets the same answer.
   * @throws RecallNotFound, CheckNotByHand, RecallNotInStage, RoleMissing, CheckAlreadyMet, FilingIncomplete
   */
  meet(actor: Actor, reference: string, name: StartCheckName, body: MeetStartCheckDto): Promise<MetCheckView> {
    return this.unitOfWork.run(async (tx) => {
      const recall = await lockRecall(tx, reference);
      if (name === 'notices-out') throw new CheckNotByHand(reference, name);
      const check = await tx.manager.findOneBy(StartCheck, { recall: reference, check: name });
      if (check?.metBy === actor.id) return metCheckView(check);
      recall.requireStage('starting');
      if (!check) throw new Error(`Recall ${reference} starts without its check ${name}`);
      const hat = await requireHat(tx, actor, check.owner);
      check.meet(evidenceOf(reference, name, body), actor.id, tx.now, hat);
      const { recall: _, check: __, ...met } = check;
      await tx.manager.update(StartCheck, { recall: reference, check: name }, met);
      await keepRecall(tx, recall);
      const told = { reference, at: tx.now.toISOString(), by: actor.id, check: name };
      await publish(tx, event(recallStartCheckMet, reference, recall.version, told));
      await signalWorkflow(tx, signalRecall(reference, 'start-check-met', { check: name }));
      await recallWork.close(tx, recall, ['recall-start-check'], { by: actor.id, about: name });
      const { filingNumber, filedAt } = check;
      await recordRecallAct(tx, actor, recall, 'recall.start-check-met', { check: name, filingNumber, filedAt }, hat);
      return metCheckView(check);
    });
  }
}

/** @throws FilingIncomplete */
const evidenceOf = (
  reference: string,
  name: StartCheckName,
  { evidence, filingNumber, filedAt }: MeetStartCheckDto,
) => {
  if (name !== 'plan-filed') return { evidence };
  const missing = [
    ...(filingNumber === undefined ? ['/filingNumber'] : []),
    ...(filedAt === undefined ? ['/filedAt'] : []),
  ];
  if (filingNumber === undefined || filedAt === undefined) throw new FilingIncomplete(reference, missing);
  return { evidence, filingNumber, filedAt: new Date(filedAt) };
};
