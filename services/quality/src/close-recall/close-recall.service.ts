import { type Actor, event, recallClosed, recallStageChanged, signalRecall } from '@anxin/contracts';
import { publish, signalWorkflow } from '@anxin/messaging';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { PolicyRegister, signedNow } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { assessmentOwner } from '../assessment/assessment.entity';
import { RecallNotClosable, RecallOverAccounted, RecallUnaccounted } from '../recall/closing.errors';
import { keepRecall, lockRecall } from '../recall/lock-recall';
import { RecallLine } from '../recall/recall-line.entity';
import { recallActView, type RecallActView } from '../recall/recall-act.view';
import { recordRecallAct } from '../recall/record-recall-act';
import { StartCheck } from '../recall/start-check.entity';
import { lotBalances, openDifferences, totalsOf } from '../recall-balance/lot-balances';
import { RecallClocks } from '../recall-clock/recall-clocks';
import { RecallNotice } from '../recall-notice/notice.entity';
import { recallWork } from '../recall-work/recall-work';

/** Lists in a refusal are for a person to go through; the recall's own lists hold the rest. */
const shown = 200;

@Injectable()
export class CloseRecallService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyRegister,
    private readonly clocks: RecallClocks,
  ) {}

  /**
   * The quality director signs the end (RCL-6). Refused while a check or notice is open, goods are on their way, a box holds more than
   * there was, or anything is in no box and unexplained. The same person clicking again gets the same answer.
   * @throws RecallNotFound, RoleMissing, LoginAgain, RecallNotInStage, RecallNotClosable, RecallOverAccounted, RecallUnaccounted
   */
  close(actor: Actor, reference: string): Promise<RecallActView> {
    return this.unitOfWork.run(async (tx) => {
      const recall = await lockRecall(tx, reference);
      if (recall.closedBy === actor.id)
        return recallActView({ ...recall, version: recall.version - 1 } as typeof recall);
      const hat = await signedNow(tx, this.policies, actor, assessmentOwner);
      recall.requireStage('recovering');
      await this.requireNothingOpen(tx, reference);
      const totals = await this.requireAccounted(tx, reference);
      recall.moveTo('closed');
      Object.assign(recall, { closedAt: tx.now, closedBy: actor.id });
      await this.clocks.stop(tx, recall, 'finish', actor.id);
      await keepRecall(tx, recall);
      const at = tx.now.toISOString();
      await publish(
        tx,
        event(recallStageChanged, reference, recall.version, { reference, at, stage: 'closed' }),
        event(recallClosed, reference, recall.version, { reference, at, by: actor.id }),
      );
      await signalWorkflow(tx, signalRecall(reference, 'recall-closed', { by: actor.id }));
      await recallWork.closeAll(tx, recall);
      await recordRecallAct(tx, actor, recall, 'recall.closed', { totals }, hat);
      return recallActView(recall);
    });
  }

  /** @throws RecallNotClosable naming what is open */
  private async requireNothingOpen(tx: Tx, reference: string): Promise<void> {
    const checks = await tx.manager.findBy(StartCheck, { recall: reference, metAt: IsNull() });
    const notices = await tx.manager.find(RecallNotice, {
      select: { consignee: true },
      where: { recall: reference, state: In(['due', 'attempting', 'asked']) },
      order: { consignee: 'ASC' },
    });
    const lines = await tx.manager.find(RecallLine, {
      select: { number: true, consignee: true },
      where: { recall: reference, state: 'in-transit', arrivedAt: IsNull() },
      order: { line: 'ASC' },
    });
    if (checks.length + notices.length + lines.length === 0) return;
    throw new RecallNotClosable(reference, {
      checks: checks.map(({ check }) => check),
      notices: notices.slice(0, shown).map(({ consignee }) => consignee),
      inTransit: lines.slice(0, shown).map(({ number, consignee }) => `${number} → ${consignee}`),
    });
  }

  /** @returns the totals that are signed. @throws RecallOverAccounted, RecallUnaccounted */
  private async requireAccounted(tx: Tx, reference: string): Promise<object> {
    const lots = await lotBalances(tx.manager, reference);
    const open = openDifferences(lots);
    const over = open.filter((each) => each.over);
    if (over.length > 0) throw new RecallOverAccounted(reference, over.slice(0, shown));
    if (open.length > 0) throw new RecallUnaccounted(reference, open.slice(0, shown));
    return totalsOf(lots);
  }
}
