import type { OfRecall } from '@anxin/workflow-recall';
import { Injectable } from '@nestjs/common';
import { recordRecallAct } from '../recall/record-recall-act';
import { recalling, RecallSteps } from '../recall/recall-steps';

/** Consignees of one batch: small enough that an interrupted one is taken up again at little cost. */
export const batchSize = 100;

@Injectable()
export class PrepareNoticesService {
  constructor(private readonly steps: RecallSteps) {}

  /** One notice a consignee of the frozen scope, by mail where there is an address, else by call, else by visit (RCL-4). */
  prepare(input: OfRecall): Promise<{ batches: number }> {
    return this.steps.once('prepareNotices', input, async (tx, recall) => {
      recall.requireStage('starting');
      const { reference } = recall;
      await tx.manager.query(dealOut, [reference, batchSize]);
      const [counts] = await tx.manager.query<{ batches: number; consignees: number }[]>(
        `SELECT coalesce(max(batch), 0) AS batches, count(*)::int AS consignees FROM quality.recall_notice WHERE recall = $1`,
        [reference],
      );
      await recordRecallAct(tx, recalling, recall, 'recall.notices-prepared', { ...counts });
      return { batches: counts?.batches ?? 0 };
    });
  }
}

const dealOut = `
  INSERT INTO quality.recall_notice (id, recall, consignee, batch, channel, state, attempts, possible_duplicate)
  SELECT gen_random_uuid(), $1, consignee, (row_number() OVER (ORDER BY consignee) - 1) / $2::integer + 1,
         CASE WHEN customer.email <> '' THEN 'mail' WHEN customer.phone <> '' THEN 'call' ELSE 'visit' END, 'due', 0, false
    FROM (SELECT DISTINCT consignee FROM quality.recall_line WHERE recall = $1) consignees
    LEFT JOIN quality.ref_customer customer ON customer.code = consignee`;
