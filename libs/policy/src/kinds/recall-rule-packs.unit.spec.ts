import { OfficeCalendar, weekdaysCalendar } from '@anxin/business-calendar';
import fc from 'fast-check';
import { defaultPolicies } from '../defaults';
import { dueOf } from '../due-of';
import { policyFaults } from '../policy-kinds';
import { levelOf, missingContents, packFor, packOf, recallClock } from './recall-rule-packs';

const policy = defaultPolicies['recall-rule-packs'];
/** 2026-12-01 00:00 in Shanghai. */
const boundary = Date.parse('2026-11-30T16:00:00Z');
const pack = (id: string) => packOf(policy, id);
const hoursOf = (id: string) => pack(id).levels.map(({ startWithin }) => startWithin.hours);

describe('recall rule packs', () => {
  it('RCL-2: the old measures hold to the last instant of November in Shanghai, the new ones from the first of December', () => {
    expect(packFor(policy, new Date(boundary - 1)).id).toBe('CN-2015');
    expect(packFor(policy, new Date(boundary)).id).toBe('CN-2026');
    expect(packFor(policy, new Date('2026-11-30T23:59:59.999+08:00')).id).toBe('CN-2015');
    expect(packFor(policy, new Date('2026-12-01T00:00:00+08:00')).id).toBe('CN-2026');
  });

  it('RCL-2: whatever the instant, exactly the side of the boundary decides', () => {
    const day = 86_400_000;
    fc.assert(
      fc.property(fc.integer({ min: boundary - 400 * day, max: boundary + 400 * day }), (at) => {
        expect(packFor(policy, new Date(at)).id).toBe(at < boundary ? 'CN-2015' : 'CN-2026');
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 5 }), (ms) => {
        expect(packFor(policy, new Date(boundary + ms)).id).toBe(ms < 0 ? 'CN-2015' : 'CN-2026');
      }),
    );
  });

  it('RCL-2: no pack was in force before the first, and none is invented', () => {
    expect(() => packFor(policy, new Date('2015-08-31T15:59:59Z'))).toThrow(RangeError);
    expect(() => pack('EU-178')).toThrow(RangeError);
    expect(levelOf(pack('CN-2026'), '4')).toBeUndefined();
  });

  it('RCL-2: holds the hours and working days of each law; what is not read off the law is marked', () => {
    expect([hoursOf('CN-2015'), hoursOf('CN-2026')]).toEqual([
      [24, 48, 72],
      [24, 36, 48],
    ]);
    for (const { levels } of policy.packs)
      expect(levels.map(({ finishWithin }) => finishWithin.workingDays)).toEqual([10, 20, 30]);
    const statuses = (id: string) =>
      pack(id).levels.flatMap(({ startWithin, finishWithin }) => [startWithin.status, finishWithin.status]);
    expect(new Set(statuses('CN-2015'))).toEqual(new Set(['verified']));
    expect(new Set(statuses('CN-2026'))).toEqual(new Set(['to-be-verified']));
  });

  it('RCL-2, RCL-3: the start counts from knowing on the wall clock, the finish in working days from the notices', () => {
    const hours = [
      { from: '08:30', to: '12:00' },
      { from: '13:30', to: '17:30' },
    ];
    const days = { id: 'weekdays', zone: 'Asia/Shanghai', firstDate: '2026-01-01', horizon: '2027-12-31' } as const;
    const calendar = new OfficeCalendar({ ...weekdaysCalendar({ ...days, hours }), version: 1 });
    const level = levelOf(pack('CN-2026'), '2')!;
    const start = dueOf(recallClock(policy, level, 'start'), calendar, new Date('2026-12-01T08:00:00Z'));
    expect(start.dueAt).toEqual(new Date('2026-12-02T20:00:00Z'));
    expect(start.rungs.map(({ name }) => name)).toEqual(['remind-50', 'remind-80', 'overdue', 'escalate']);
    const finish = dueOf(recallClock(policy, level, 'finish'), calendar, new Date('2026-12-01T08:00:00Z'));
    expect(finish.dueAt).toEqual(new Date('2026-12-29T17:30:00+08:00'));
  });

  it('RCL-1: names every item that a plan leaves out, in the law’s order', () => {
    const items = pack('CN-2015').contents.map(({ item }) => item);
    expect(items).toHaveLength(8);
    fc.assert(
      fc.property(fc.subarray(items), (given) => {
        const plan = Object.fromEntries(given.map((item) => [item, '…']));
        expect(missingContents(pack('CN-2015'), plan)).toEqual(items.filter((item) => !given.includes(item)));
      }),
    );
    expect(missingContents(pack('CN-2015'), { ...Object.fromEntries(items.map((i) => [i, 'x'])), food: ' ' })).toEqual([
      'food',
    ]);
  });

  it('finds packs out of order, things that stand twice and a ladder without its due rung', () => {
    const [old, fresh] = policy.packs;
    const wrong = {
      ...policy,
      packs: [fresh!, { ...old!, id: fresh!.id, contents: [...old!.contents, old!.contents[0]!] }],
      startChecks: policy.startChecks.map(() => policy.startChecks[0]!),
      ladder: { ...policy.ladder, rungs: policy.ladder.rungs.filter(({ name }) => name !== 'overdue') },
    };
    const found = policyFaults('recall-rule-packs', wrong).map(({ pointer, code }) => `${pointer} ${code}`);
    expect(found).toEqual([
      '/packs/1/id twice',
      '/packs/1/inForceFrom pack-not-rising',
      '/packs/1/contents/8/item twice',
      '/startChecks/1/check twice',
      '/startChecks/2/check twice',
      '/startChecks/3/check twice',
      '/startChecks/4/check twice',
      '/ladder/rungs no-due-rung',
    ]);
  });
});
