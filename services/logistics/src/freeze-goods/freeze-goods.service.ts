import { appendAudit } from '@anxin/audit';
import { systemActor } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import type { FreezeGoods, GoodsFrozen } from '@anxin/workflow-recall';
import { Injectable } from '@nestjs/common';
import { once } from '../recall/once';
import { freezeSql, frozenSums } from './freeze-sql';

@Injectable()
export class FreezeGoodsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Copies stock, shipment lines and what was scrapped, sampled or handed out of all lots that the recall holds, as they are now: a
   * version that never changes. What is scrapped later was in stock when it was frozen, and stays in that box. A version that
   * stands is answered as it was frozen, whatever key asks.
   */
  freeze({ key, reference, version }: FreezeGoods): Promise<GoodsFrozen> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, 'freezeGoods', async () => {
        await tx.manager.query(
          `SELECT FROM logistics.lot WHERE id IN (SELECT lot_id FROM logistics.hold WHERE reference = $1) ORDER BY id FOR NO KEY UPDATE`,
          [reference],
        );
        const [standing]: { result: GoodsFrozen }[] = await tx.manager.query(
          `SELECT result FROM logistics.frozen_version WHERE recall = $1 AND version = $2`,
          [reference, version],
        );
        if (standing) return standing.result;
        for (const statement of freezeSql) await tx.manager.query(statement, [reference, version]);
        const [frozen]: GoodsFrozen[] = await tx.manager.query(frozenSums, [reference, version]);
        if (!frozen) throw new Error('The sums of a frozen version were not told');
        await tx.manager.query(
          `INSERT INTO logistics.frozen_version (recall, version, frozen_at, result) VALUES ($1, $2, $3, $4)`,
          [reference, version, tx.now, JSON.stringify(frozen)],
        );
        await appendAudit(tx, {
          actor: systemActor('logistics'),
          action: 'goods.frozen',
          aggregate: { type: 'recall-goods', id: reference },
          content: { version, ...frozen },
        });
        return frozen;
      }),
    );
  }
}
