import { complaintsOn, expected } from './company.mjs';
import { expect, until } from './expect.mjs';

/**
 * Complaints come in about one lot, the first of them of an ill child: the lot is held and assessed at once, the others join; a second
 * lot's cluster opens an assessment of its own (INT-4, HND-17, HND-18).
 * @param {{ who: ReturnType<typeof import('./people.mjs').people>, tell: (line: string) => void }} world
 * @returns {Promise<{ assessment: string, oemComplaint: string }>} the hot lot's assessment, and a complaint about the manufacturer's lot
 */
export async function hotLot({ who, tell }) {
  const { hot_batch: hot, oem_batch: oem, clusters } = expected;
  const did = ({ status, body }, what) => {
    expect(status < 300, `${what}: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const post = async (row, more) =>
    did(
      await who.post('customer-service1', 'complaints', { ...row, class: 'quality', grade: 'general', ...more }),
      'registering',
    );
  const assessment = async (lot, seen) =>
    until(`the assessment of ${lot}`, async () => {
      const { status, body } = await who.get('quality-director1', `assessments/${lot}/1`);
      return status === 200 && seen(body) && body;
    });

  const [first, ...later] = complaintsOn(hot);
  const opening = await post(first, { illness: { persons: 1, symptoms: '呕吐' } });
  expect(opening.lotKnown === true, `the lot of ${opening.reference} is not known`);
  const opened = await assessment(hot, ({ holdOrders }) => holdOrders.some(({ status }) => status === 'held'));
  tell(`${opening.reference} 提到儿童呕吐：批次 ${hot} 已预防性封存，评估 ${opened.id} 已开启 (HND-17, HND-18)`);

  const rows = [];
  for (const row of later) rows.push({ row, ...(await post(row)) });
  const cut = rows.filter(({ lotKnown }) => !lotKnown);
  expect(cut.length === 1, `${cut.length} complaints with an unknown lot instead of one`);
  const joined = await assessment(hot, ({ triggers }) => triggers.some(({ related }) => related === clusters[hot] - 1));
  expect(joined.id === opened.id, `a second assessment ${joined.id} of one lot`);
  tell(`同批投诉按批号计 ${clusters[hot] - 1} 件，均并入 ${joined.id}，没有第二个评估 (INT-4)`);

  const at = `complaints/${cut[0].reference}`;
  const suggested = did(await who.get('customer-service1', `${at}/lot-suggestions`), 'suggestions');
  const numbers = (suggested.items ?? suggested.suggestions ?? []).map(({ number, lot }) => number ?? lot);
  expect(numbers.includes(hot), `${hot} is not among the suggestions ${numbers}`);
  did(await who.post('customer-service1', `${at}/lot`, { lot: hot, reason: '照片上的喷码完整' }), 'accepting the lot');
  await assessment(hot, ({ triggers }) => triggers.some(({ related }) => related === clusters[hot]));
  tell(`残缺批号 ${cut[0].row.product.lot} 只给建议；人工确认后计 ${clusters[hot]} 件 (INT-2, INT-4)`);

  const [ofMaker] = await Promise.all(complaintsOn(oem).map((row) => post(row)));
  const other = await assessment(oem, ({ triggers }) => triggers.some(({ related }) => related === clusters[oem]));
  tell(`委托产品 ${oem}：${clusters[oem]} 件质量投诉，无人不适，另开评估 ${other.id} (INT-4)`);
  return { assessment: opened.id, oemComplaint: ofMaker.reference };
}
