import type { Tx } from '@anxin/persistence';
import type { KeepReturns, ReturnedGoods } from '@anxin/workflow-recall';
import { Injectable } from '@nestjs/common';
import { isMore, lesser, minus } from '../recall-balance/mass-balance';
import { recordRecallAct } from '../recall/record-recall-act';
import { RecallLot } from '../recall/recall-lot.entity';
import { recalling, RecallSteps } from '../recall/recall-steps';
import { RecallReturn } from '../recall-notice/recall-return.entity';

@Injectable()
export class KeepReturnsService {
  constructor(private readonly steps: RecallSteps) {}

  /**
   * Keeps what logistics received back (RCL-5), each receipt once. What its consignee had said to be still there is there no more. Goods
   * of a lot outside the scope are told in the audit and belong to no box.
   */
  async keep(input: KeepReturns): Promise<void> {
    await this.steps.once('keepReturns', input, async (tx, recall) => {
      const { reference } = recall;
      const fresh: string[] = [];
      const outside: string[] = [];
      for (const returned of input.returns) {
        const { returnId, lotId } = returned;
        if (await tx.manager.existsBy(RecallReturn, { recall: reference, returnId })) continue;
        if (!(await tx.manager.existsBy(RecallLot, { recall: reference, lotId }))) outside.push(returnId);
        else fresh.push(await this.keepOne(tx, reference, returned));
      }
      if (fresh.length + outside.length > 0)
        await recordRecallAct(tx, recalling, recall, 'recall.returns-kept', { returns: fresh, outside });
      return { kept: fresh.length };
    });
  }

  private async keepOne(tx: Tx, recall: string, returned: ReturnedGoods): Promise<string> {
    const { returnId, lotId, consignee, quantity } = returned;
    const returnedAt = new Date(returned.at);
    const held = await stillHeld(tx, recall, consignee, lotId, returnedAt);
    const handedBack = isMore(held, '0') ? lesser(held, quantity) : '0';
    await tx.manager.insert(RecallReturn, { recall, returnId, lotId, consignee, quantity, returnedAt, handedBack });
    // Goods that were in transit and came back reached the consignee, or turned at its door: they are in transit no more.
    await tx.manager.query(
      `UPDATE quality.recall_line SET arrived_at = $4
        WHERE recall = $1 AND consignee = $2 AND lot_id = $3 AND state = 'in-transit' AND arrived_at IS NULL`,
      [recall, consignee, lotId, returnedAt],
    );
    return returnId;
  }
}

/** What the consignee said last, before these goods came back, to be still there, less what it gave back since. */
const stillHeld = async (tx: Tx, recall: string, consignee: string, lotId: string, before: Date): Promise<string> => {
  const [row] = await tx.manager.query<{ stated: string; handed: string }[]>(
    `SELECT coalesce((SELECT still_there FROM quality.recall_confirmation
                       WHERE recall = $1 AND consignee = $2 AND lot_id = $3 AND current AND given_at < $4), 0) AS stated,
            coalesce((SELECT sum(handed_back) FROM quality.recall_return
                       WHERE recall = $1 AND consignee = $2 AND lot_id = $3), 0) AS handed`,
    [recall, consignee, lotId, before],
  );
  return minus(row?.stated ?? '0', row?.handed ?? '0');
};
