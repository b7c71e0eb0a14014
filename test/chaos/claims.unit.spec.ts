import {
  type Approved,
  broken,
  type Clock,
  doubled,
  foreign,
  type Kept,
  type Letter,
  lost,
  silent,
  unapproved,
} from './claims';
import type { Act } from './records';

const act = (over: Partial<Act> = {}): Act => ({
  ...{ login: 'customer-service1', path: 'complaints', kind: 'complaint', mark: 'm1', key: 'k1', outcome: 'ok' },
  ...{ id: 'TS-1', status: 201, answer: { reference: 'TS-1', stage: 'registered' } },
  ...{ sentAt: 0, answeredAt: 10, doubtful: false },
  ...over,
});
const kept: Kept[] = [
  { kind: 'complaint', id: 'TS-1', mark: 'm1' },
  { kind: 'told-complaint', id: 'TS-1', mark: 'TS-1' },
];
const stored = new Map([['k1', { stage: 'registered', reference: 'TS-1' }]]);

describe('claim 1, lost', () => {
  it('holds where effect, hearsay and answer are there', () => {
    expect(lost([act()], kept, stored, ['complaint'])).toEqual([]);
  });
  it('shows an acknowledged effect that is gone, one that the others never heard of, and an answer that is another now', () => {
    expect(lost([act()], [], stored)).toHaveLength(1);
    expect(lost([act()], kept.slice(0, 1), stored, ['complaint'])).toHaveLength(1);
    expect(lost([act()], kept, new Map([['k1', { reference: 'TS-2' }]]))).toHaveLength(1);
    expect(lost([act()], kept, new Map())).toHaveLength(1);
  });
  it('asks nothing of what was refused or stayed unknown', () => {
    expect(lost([act({ outcome: 'refused' }), act({ outcome: 'unknown' })], [], new Map())).toEqual([]);
  });
});

describe('claim 2, doubled', () => {
  const letter = (over: Partial<Letter> = {}): Letter => ({
    ...{ to: 'a', subject: 's', messageId: '1', marked: false },
    ...over,
  });

  it('holds for one effect a key, and for a second mail that says so', () => {
    expect(doubled([act()], kept, [letter(), letter({ marked: true })])).toEqual({ violations: [], marked: 1 });
  });
  it('shows a second effect of one request', () => {
    expect(doubled([act()], [...kept, { kind: 'complaint', id: 'TS-2', mark: 'm1' }], []).violations).toHaveLength(1);
  });
  it('shows an effect of what was refused, unless a try without an answer may have had it', () => {
    expect(doubled([act({ outcome: 'refused' })], kept, []).violations).toHaveLength(1);
    expect(doubled([act({ outcome: 'refused', doubtful: true })], kept, []).violations).toEqual([]);
  });
  it('shows a second mail without a mark, and one under another Message-ID', () => {
    expect(doubled([], [], [letter(), letter()]).violations).toHaveLength(1);
    expect(doubled([], [], [letter(), letter({ messageId: '2', marked: true })]).violations).toHaveLength(1);
  });
});

describe('claim 3, unapproved', () => {
  const signed = (role: string, by: string, at = 1): Approved['signatures'][number] => ({
    ...{ role, by, outcome: 'approved', hash: 'h', at },
  });
  const recall: Approved = {
    ...{ what: 'recall', signers: ['director', 'manager'], askedBy: ['chief'], doneAt: 5 },
    signatures: [signed('director', 'd'), signed('manager', 'm')],
  };
  const held = [
    act({ kind: 'hold', mark: 'h', id: 'hold-1', lot: 'L', answeredAt: 10 }),
    act({ kind: 'lift', mark: 'hold-1', id: 'hold-1', lot: 'L', sentAt: 50, answeredAt: 60 }),
  ];
  const shipped = (sentAt: number, answeredAt: number): Act =>
    act({ kind: 'dispatch', mark: 'd', lot: 'L', sentAt, answeredAt });

  it('holds where all signed, and goods left before the hold or after its end', () => {
    expect(unapproved([...held, shipped(5, 20), shipped(20, 55), shipped(70, 80)], [recall])).toEqual([]);
  });
  it.each<[string, Partial<Approved>]>([
    ['nobody signs', { signers: [] }],
    ['a signature is missing', { signatures: [signed('director', 'd')] }],
    [
      'a signature is a refusal',
      { signatures: [signed('director', 'd'), { ...signed('manager', 'm'), outcome: 'refused' }] },
    ],
    ['one person signs twice', { signatures: [signed('director', 'd'), signed('manager', 'd')] }],
    ['who asked for it signs', { askedBy: ['m'] }],
    ['contents differ', { signatures: [signed('director', 'd'), { ...signed('manager', 'm'), hash: 'other' }] }],
    ['it was done before', { doneAt: 0 }],
  ])('shows it when %s', (_name, over) => {
    expect(unapproved([], [{ ...recall, ...over }])).toHaveLength(1);
  });
  it('shows an act that nobody may be allowed, and goods out of a held lot', () => {
    expect(unapproved([act({ forbidden: 'own proposal' })], [])).toHaveLength(1);
    expect(unapproved([act({ forbidden: 'own proposal', outcome: 'refused' })], [])).toEqual([]);
    expect(unapproved([...held, shipped(20, 30)], [])).toHaveLength(1);
  });
});

describe('claim 4, foreign', () => {
  const belongs = new Map([
    ['M01', 'M01'],
    ['M03', 'M03'],
    ['TS-1', null],
  ]);
  const read = (body: object, status = 200) => [
    { supplier: 'M01', path: 'vendors', status, body: JSON.stringify(body) },
  ];

  it('holds for what is their own, and for refusals that name what was asked for', () => {
    expect(foreign(read({ items: [{ code: 'M01' }] }), belongs)).toEqual([]);
    expect(foreign(read({ detail: 'TS-1' }, 404), belongs)).toEqual([]);
  });
  it('shows what belongs to another supplier or to the company', () => {
    expect(foreign(read({ items: [{ code: 'M01' }, { code: 'M03' }] }), belongs)).toHaveLength(1);
    expect(foreign(read({ reference: 'TS-1' }), belongs)).toHaveLength(1);
  });
});

describe('claim 5, broken', () => {
  const whole = { code: 0, said: 'all holds' };

  it('holds for a whole chain, and for an edited line that is named', () => {
    expect(broken(whole)).toEqual([]);
    expect(broken(whole, { line: 'TS-1', verdict: { code: 1, said: 'complaint TS-1: line 1' } })).toEqual([]);
  });
  it('shows a chain that does not hold, and an edited line that was not found or not named', () => {
    expect(broken({ code: 1, said: 'line 3' })).toHaveLength(1);
    expect(broken(whole, { line: 'TS-1', verdict: whole })).toHaveLength(1);
    expect(broken(whole, { line: 'TS-1', verdict: { code: 1, said: 'complaint TS-2' } })).toHaveLength(1);
  });
});

describe('claim 6, silent', () => {
  const [noon, later] = [new Date('2026-11-25T12:00:00Z'), new Date('2026-11-25T12:10:00Z')];
  const at = noon.toISOString();
  const clock: Clock = {
    ...{
      id: 'c',
      state: 'running',
      rungs: [
        { name: 'remind', at },
        { name: 'overdue', at: '2026-11-26T12:00:00Z' },
      ],
    },
    given: [{ rung: 'remind', dueAt: at, firedAt: '2026-11-25T12:00:40Z', lateBySeconds: 40 }],
    told: ['remind'],
  };

  it('HND-15: holds where each due rung was given once, and reports how late', () => {
    expect(silent([clock], noon, later)).toEqual({ violations: [], due: 1, fired: 1, lateBy: 40 });
  });
  it('HND-15: shows a due rung that was not given, unless its clock stopped', () => {
    const missed = { ...clock, given: [], told: [] };
    expect(silent([missed], noon, later)).toMatchObject({
      violations: [expect.stringContaining('c/remind')],
      fired: 0,
    });
    expect(silent([{ ...missed, state: 'stopped' }], noon, later).violations).toEqual([]);
  });
  it('HND-15: shows a rung that was told twice or to nobody, and a lateness that is not true', () => {
    expect(silent([{ ...clock, told: ['remind', 'remind'] }], noon, later).violations).toHaveLength(1);
    expect(silent([{ ...clock, told: [] }], noon, later).violations).toHaveLength(1);
    const [given] = clock.given;
    expect(silent([{ ...clock, given: [{ ...given!, lateBySeconds: 3 }] }], noon, later).violations).toHaveLength(1);
  });
});
