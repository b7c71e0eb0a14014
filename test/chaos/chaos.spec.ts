import { eventually } from '@anxin/testing';
import { verifyEdited } from '../e2e/support/audit';
import { mend } from '../e2e/support/stack';
import { suppliersMayRead } from '../e2e/support/policies';
import { broken, doubled, foreign, lost, silent, unapproved } from './claims';
import * as clients from './clients';
import { gather } from './evidence';
import { type Fault, longForm, shortForm } from './faults';
import { chooseGoods, type Goods } from './goods';
import { Load, seldom } from './load';
import { quiet } from './quiet';
import type { Act } from './records';
import { shuffled } from './shuffled';
import { type Row, table, violationsOf } from './table';

const long = process.env['CHAOS'] === 'long';
const seed = Number(process.env['CHAOS_SEED'] ?? Date.now() % 1_000_000);
const say = (text: string): void => void process.stderr.write(`${text}\n`);

describe(`six claims under faults (seed ${seed})`, () => {
  const faults = shuffled(long ? longForm : shortForm, seed);
  const results: Row[] = [];
  const untried: string[] = [];
  let goods: Goods;
  let asBefore = async (): Promise<void> => undefined;
  beforeAll(async () => {
    goods = await chooseGoods();
    asBefore = await suppliersMayRead();
  }, 180_000);
  afterAll(async () => {
    say(`\nCHAOS_SEED=${seed}\n${table(results, untried)}\n`);
    await asBefore();
  }, 180_000);

  const begin = (): Load =>
    new Load({
      intake: seldom(clients.intake),
      impatient: seldom(clients.impatient),
      journey: clients.journey(goods.replaced),
      shipper: clients.shipper(goods.shipped, goods.consignee),
      holder: clients.holder(goods.shipped),
      recall: clients.recall(goods.nextRecalled),
      corrective: seldom(clients.corrective),
      'supplier M01': clients.supplier('supplier-m01', 'M01'),
      'supplier M03': clients.supplier('supplier-m03', 'M03'),
    });

  const tryOne = async (fault: Fault): Promise<Row> => {
    const since = new Date();
    const began = performance.now();
    const load = begin();
    await load.more(10);
    const failed = await fault.run(load).then(
      () => [],
      (error: Error) => [`the fault itself: ${error.message}`],
    );
    await mend();
    await load.end();
    const by = new Date();
    const restless = await quiet();
    const { acts, reads } = load.records;
    const found = await gather();
    const { violations, marked } = doubled(acts, found.kept, found.letters);
    return {
      fault: fault.name,
      seconds: (performance.now() - began) / 1000,
      outcomes: countOf(acts),
      lost: [...failed, ...restless, ...load.broken, ...lost(acts, found.kept, found.stored, ['complaint'])],
      doubled: violations,
      marked,
      unapproved: unapproved(acts, found.approved),
      foreign: foreign(reads, found.belongings),
      broken: broken(found.verdict),
      deadlines: silent(found.clocks, since, by),
    };
  };

  it.each(faults.map((fault) => [fault.name, fault] as const))(
    '%s',
    async (_name, fault) => {
      const reason = await fault.untried?.();
      if (reason) return void untried.push(`${fault.name}: ${reason}`);
      const row = await tryOne(fault);
      results.push(row);
      say([table([row], []), ...violationsOf(row)].join('\n'));
      expect(violationsOf(row)).toEqual([]);
    },
    900_000,
  );

  it('shows an edited line of the audit', async () => {
    const found = await gather();
    const line = found.kept.find(({ kind }) => kind === 'complaint')?.id ?? '';
    expect(broken(found.verdict, { line, verdict: await verifyEdited(line) })).toEqual([]);
    await eventually(async () => expect(broken((await gather()).verdict)).toEqual([]));
  }, 120_000);
});

const countOf = (acts: readonly Act[]): Row['outcomes'] => {
  const counts = { ok: 0, refused: 0, retried: 0, unknown: 0 };
  for (const { outcome, doubtful } of acts) {
    counts[outcome] += 1;
    if (doubtful) counts.retried += 1;
  }
  return counts;
};
