import type { EntityManager } from 'typeorm';
import { siteNames } from '../site/site-names';
import type { HeldGoodsView } from './listed-hold.view';

/** In which warehouses goods of these lots lie now, by lot id. */
export const heldGoods = async (
  manager: Pick<EntityManager, 'query'>,
  lotIds: readonly string[],
): Promise<ReadonlyMap<string, HeldGoodsView[]>> => {
  const rows: { lotId: string; warehouse: string }[] = await manager.query(
    `SELECT DISTINCT lot_id AS "lotId", warehouse FROM logistics.stock WHERE lot_id = ANY($1) AND quantity > 0 ORDER BY lot_id, warehouse`,
    [[...new Set(lotIds)]],
  );
  const names = await siteNames(
    manager,
    rows.map(({ warehouse }) => warehouse),
  );
  const goods = new Map<string, HeldGoodsView[]>();
  for (const { lotId, warehouse } of rows)
    goods.set(lotId, [...(goods.get(lotId) ?? []), { warehouse, siteName: names.get(warehouse) ?? null }]);
  return goods;
};
