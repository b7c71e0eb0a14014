import { expected } from './company.mjs';
import { expect } from './expect.mjs';

const others = 50;

/**
 * Goods of a held lot do not leave; fifty other dispatches go through meanwhile (LOG-5).
 * @param {{ who: ReturnType<typeof import('./people.mjs').people>, tell: (line: string) => void }} world
 */
export async function heldGoods({ who, tell }) {
  const { hot_batch: hot, oem_batch: oem, by_supplier_lot: scope } = expected;
  const keep = 'warehouse-keeper1';
  const dispatch = ({ lot, unit }) =>
    who.post(keep, 'dispatches', { carrier: '顺通物流', lines: [{ lot, consignee: 'C0002', quantity: '1', unit }] });
  const today = new Date().toISOString().slice(0, 10);
  const free = [];
  for (let cursor; free.length < others;) {
    const { body } = await who.get(keep, `stock?area=store&limit=200${cursor ? `&cursor=${cursor}` : ''}`);
    free.push(
      ...body.items.filter(
        ({ lot, item, quantity, inspection, expiresOn }) =>
          /^P\d/.test(item ?? '') &&
          inspection === 'passed' &&
          Number(quantity) >= 1 &&
          (expiresOn ?? '9') > today &&
          lot !== oem &&
          !scope.finished.includes(lot),
      ),
    );
    cursor = body.next;
    if (!cursor) break;
  }
  expect(free.length >= others, `only ${free.length} lots are free to leave`);
  const [held, ...answers] = await Promise.all([
    dispatch({ lot: hot, unit: '瓶' }),
    ...free.slice(0, others).map((lot) => dispatch(lot)),
  ]);
  expect(
    held.status === 409 && held.body.code === 'lot.held',
    `a held lot: ${held.status} ${JSON.stringify(held.body)}`,
  );
  const refused = answers.filter(({ status }) => status !== 201);
  expect(
    refused.length === 0,
    `${refused.length} of ${others} refused, the first: ${JSON.stringify(refused[0]?.body)}`,
  );
  tell(`封存批次 ${hot} 的发货被拒：${held.body.title}；同时另 ${others} 单照常发出 (LOG-5)`);
}
