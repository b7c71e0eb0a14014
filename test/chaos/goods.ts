import { everyPage, freeGoods, keeper, type Shipment, type StockItem } from '../e2e/support/goods';

/** Goods for each kind of client, so that none stands in another's way. */
export interface Goods {
  readonly replaced: StockItem;
  readonly shipped: StockItem;
  readonly consignee: string;
  /** A lot that nobody has recalled yet, known to few; the newest first, for the story takes the oldest. */
  readonly nextRecalled: () => StockItem;
}

export const chooseGoods = async (): Promise<Goods> => {
  const shipments = await everyPage<Shipment>(keeper, 'shipments');
  const consignees = new Map<string, Set<string>>();
  for (const { lotId, consignee } of shipments)
    consignees.set(lotId, (consignees.get(lotId) ?? new Set()).add(consignee));
  const free = await freeGoods();
  const plenty = [...free].sort((one, other) => Number(other.quantity) - Number(one.quantity));
  const replaced = plenty.find(({ item }) => item === 'P002');
  const shipped = plenty.find(({ item }) => item !== 'P002');
  const consignee = shipments[0]?.consignee;
  if (!replaced || !shipped || !consignee) throw new Error('The company has not the goods that the clients need');
  const few = free.filter(({ lot, lotId }) => {
    const known = consignees.get(lotId)?.size ?? 0;
    return known >= 2 && known <= 10 && lot !== replaced.lot && lot !== shipped.lot;
  });
  const nextRecalled = (): StockItem => {
    const next = few.shift();
    if (!next) throw new Error('No lot is left that could be recalled');
    return next;
  };
  return { replaced, shipped, consignee, nextRecalled };
};
