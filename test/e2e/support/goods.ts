import expected from '../../data/kangyu/expected.json';
import { did, get } from './people';

export interface StockItem {
  readonly lotId: string;
  readonly lot: string;
  readonly item: string | null;
  readonly warehouse: string;
  readonly location: string;
  readonly quantity: string;
  readonly unit: string;
  readonly inspection: string;
  readonly expiresOn: string | null;
}
export interface Shipment {
  readonly lotId: string;
  readonly lot: string;
  readonly note: string;
  readonly consignee: string;
  readonly quantity: string;
}
interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}
export const keeper = 'warehouse-keeper1';

/** All pages of a list. */
export const everyPage = async <Item>(login: string, path: string): Promise<Item[]> => {
  const items: Item[] = [];
  for (let cursor: string | undefined; ;) {
    const of = `${path}${path.includes('?') ? '&' : '?'}limit=200${cursor ? `&cursor=${cursor}` : ''}`;
    const { status, body } = await get<Page<Item>>(login, of);
    if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    items.push(...body.items);
    cursor = body.next;
    if (!cursor) return items;
  }
};

export const shipmentsOf = (lotId: string): Promise<Shipment[]> => everyPage(keeper, `shipments?lotId=${lotId}`);

/** What the story tells of: nobody else holds, ships or recalls it. */
const ofTheStory = new Set([
  ...['20260601P002L21', expected.hot_batch, expected.oem_batch],
  ...expected.by_supplier_lot.lots,
]);

/** Products that may leave, the newest lot first: the story takes the oldest. */
export const freeGoods = async (): Promise<StockItem[]> => {
  const today = new Date().toISOString().slice(0, 10);
  const [stock, holds] = await Promise.all([
    everyPage<StockItem>(keeper, 'stock?area=store&sort=-lot'),
    everyPage<{ lotId: string }>(keeper, 'holds?active=true'),
  ]);
  const held = new Set(holds.map(({ lotId }) => lotId));
  return stock.filter(
    ({ lotId, lot, item, inspection, expiresOn }) =>
      !ofTheStory.has(lot) &&
      /^P\d/.test(item ?? '') &&
      inspection === 'passed' &&
      (expiresOn === null || expiresOn > today) &&
      !held.has(lotId),
  );
};

/** What logistics has on record for these lots: consignee → pieces, and how many lines. */
export const shippedOf = async (
  lotIds: readonly string[],
): Promise<{ lines: number; consignees: Record<string, number> }> => {
  const shipments = (await Promise.all(lotIds.map(shipmentsOf))).flat();
  const consignees: Record<string, number> = {};
  for (const { consignee, quantity } of shipments)
    consignees[consignee] = (consignees[consignee] ?? 0) + Number(quantity);
  return { lines: shipments.length, consignees };
};

export const dispatch = ({ lot, unit }: StockItem, consignee: string): Promise<{ note: string }> =>
  did(keeper, 'dispatches', { carrier: '顺通物流', lines: [{ lot, consignee, quantity: '1', unit }] });
