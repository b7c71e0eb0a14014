import { type Actor, normaliseLot } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { ExplanationTooMuch } from '../recall/closing.errors';
import { Explanation } from '../recall/explanation.entity';
import { keepRecall, lockRecall } from '../recall/lock-recall';
import { NotInScope } from '../recall/recall.errors';
import { recallActView, type RecallActView } from '../recall/recall-act.view';
import { recordRecallAct } from '../recall/record-recall-act';
import { lotBalances } from '../recall-balance/lot-balances';
import { isMore, minus } from '../recall-balance/mass-balance';
import type { ExplainDifferenceDto } from './explain-difference.dto';

@Injectable()
export class ExplainDifferenceService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Why a quantity of a lot is in no box (RCL-6); never more than is missing.
   * @throws RecallNotFound, RecallNotInStage, NotInScope, ExplanationTooMuch
   */
  explain(actor: Actor, reference: string, body: ExplainDifferenceDto): Promise<RecallActView> {
    return this.unitOfWork.run(async (tx) => {
      const recall = await lockRecall(tx, reference);
      recall.requireStage('recovering');
      const { difference, quantity, reason } = body;
      const typed = normaliseLot(body.lot);
      const lots = await lotBalances(tx.manager, reference);
      const lot = lots.find(({ lotId, number }) => lotId === body.lot || normaliseLot(number) === typed);
      if (!lot) throw new NotInScope(reference, body.lot);
      const { balance, explained } = lot;
      const missing = difference === 'produced' ? balance.producedDifference : balance.unaccounted;
      const open = minus(missing, explained[difference]);
      if (isMore(quantity, open)) throw new ExplanationTooMuch(lot.number, difference, open, lot.unit);
      await tx.manager.insert(Explanation, {
        ...{ id: uuidv7(), recall: reference, lotId: lot.lotId, difference, quantity, reason },
        ...{ explainedBy: actor.id, explainedAt: tx.now },
      });
      await keepRecall(tx, recall);
      await recordRecallAct(tx, actor, recall, 'recall.difference-explained', {
        lot: lot.number,
        difference,
        quantity,
      });
      return recallActView(recall);
    });
  }
}
