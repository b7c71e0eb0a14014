import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { Hold } from '../hold/hold.entity';
import { holdView } from '../hold/hold.view';
import { Lot } from '../lot/lot.entity';
import { LotNotFound } from '../lot/lot-not-found';
import { siteNames } from '../site/site-names';
import { Stock } from '../stock/stock.entity';
import { stockView } from '../stock/stock.view';
import type { ConsigneeShare, HandedOutShare, WhereaboutsView } from './whereabouts.view';

const sharesSql = `
  SELECT consignee, sum(in_transit) AS "inTransit", sum(delivered) AS delivered, sum(returned) AS returned FROM (
    SELECT consignee, CASE state WHEN 'in-transit' THEN quantity ELSE 0 END AS in_transit, CASE state WHEN 'delivered' THEN quantity ELSE 0 END AS delivered, 0 AS returned
      FROM logistics.shipment_line WHERE lot_id = $1
    UNION ALL SELECT consignee, 0, 0, quantity FROM logistics.return_receipt WHERE lot_id = $1
  ) AS share GROUP BY consignee ORDER BY consignee`;

const handedOutSql = `
  SELECT o.complaint, m.quantity, m.at AS "sentAt" FROM logistics.movement m JOIN logistics.replacement_order o ON o.id = m.replacement_id
   WHERE m.lot_id = $1 AND m.kind = 'replacement' ORDER BY m.at, m.id`;

@Injectable()
export class LocateLotService {
  constructor(private readonly dataSource: DataSource) {}

  /** Stock by place, what each consignee was sent and gave back, what went to complainants, and the holds (LOG-8). @throws LotNotFound */
  locate(lotId: string): Promise<WhereaboutsView> {
    // One snapshot: goods that leave meanwhile are seen in one box and not in two.
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const lot = await manager.findOneBy(Lot, { id: lotId });
      if (!lot) throw new LotNotFound(lotId);
      const stock = await manager.find(Stock, {
        where: { lotId, quantity: MoreThan('0') },
        order: { warehouse: 'ASC', location: 'ASC', area: 'ASC' },
      });
      const names = await siteNames(
        manager,
        stock.map(({ warehouse }) => warehouse),
      );
      const consignees: ConsigneeShare[] = await manager.query(sharesSql, [lotId]);
      const handedOut: (Omit<HandedOutShare, 'sentAt'> & { sentAt: Date })[] = await manager.query(handedOutSql, [
        lotId,
      ]);
      const holds = await manager.find(Hold, {
        where: { lotId },
        order: { liftedAt: { direction: 'ASC', nulls: 'FIRST' }, placedAt: 'ASC' },
      });
      return {
        ...{
          lotId,
          lot: lot.number,
          item: lot.item,
          unit: lot.unit,
          inspection: lot.inspection,
          expiresOn: lot.expiresOn,
        },
        held: holds.some(({ liftedAt }) => liftedAt === null),
        stock: stock.map((each) => stockView(each, lot, names)),
        consignees,
        handedOut: handedOut.map((share) => ({ ...share, sentAt: share.sentAt.toISOString() })),
        holds: holds.map((hold) => holdView(hold, lot.number)),
      };
    });
  }
}
