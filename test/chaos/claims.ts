import type { Act, SupplierRead } from './records';

/** An effect as its owner keeps it: `mark` is what one request asked for, `id` what it was answered. */
export interface Kept {
  readonly kind: string;
  readonly id: string;
  readonly mark: string;
}
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly messageId: string;
  /** Says of itself that it may come twice. */
  readonly marked: boolean;
}
interface Signature {
  readonly role: string;
  readonly by: string;
  readonly outcome: string;
  readonly hash: string;
  /** Milliseconds, as every instant here. */
  readonly at: number;
}
/** Something that was done and needed signatures: a remedy that was granted, a recall that began, goods that replace others. */
export interface Approved {
  readonly what: string;
  readonly signers: readonly string[];
  /** Those who asked for it or wrote it. */
  readonly askedBy: readonly string[];
  readonly signatures: readonly Signature[];
  /** When it was carried out; null while it was not. */
  readonly doneAt: number | null;
}
export interface Clock {
  readonly id: string;
  readonly state: string;
  readonly rungs: readonly { readonly name: string; readonly at: string }[];
  readonly given: readonly {
    readonly rung: string;
    readonly dueAt: string;
    readonly firedAt: string;
    readonly lateBySeconds: number;
  }[];
  /** Names of the rungs that were told to others, once for each time. */
  readonly told: readonly string[];
}
/** What `npm run audit:verify` ended with, and said. */
export interface Verdict {
  readonly code: number;
  readonly said: string;
}

const grouped = <T>(all: readonly T[], by: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return groups;
};

/** The same content whatever the order of its fields. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );

/**
 * Claim 1: whatever was acknowledged is there, also for those who only hear of it, and its answer can be had again.
 * @param told kinds of which every effect must have reached the others too, as `told-<kind>`
 */
export const lost = (
  acts: readonly Act[],
  kept: readonly Kept[],
  stored: ReadonlyMap<string, unknown>,
  told: readonly string[] = [],
): string[] => {
  const there = new Set(kept.map(({ kind, id }) => `${kind} ${id}`));
  return acts
    .filter(({ outcome }) => outcome === 'ok')
    .flatMap(({ kind, id, key, answer, path }) => {
      const gone = [kind, ...(told.includes(kind) ? [`told-${kind}`] : [])].filter(
        (one) => id !== undefined && !there.has(`${one} ${id}`),
      );
      const answered = canonical(stored.get(key)) === canonical(answer);
      return [
        ...gone.map((one) => `${one} ${id} was acknowledged and is not there`),
        ...(answered ? [] : [`${path} was acknowledged, and under its key ${key} stands another answer or none`]),
      ];
    });
};

/** Claim 2: one effect a key, none for what was refused; a mail that came twice says so. */
export const doubled = (
  acts: readonly Act[],
  kept: readonly Kept[],
  letters: readonly Letter[],
): { readonly violations: string[]; readonly marked: number } => {
  const effects = grouped(kept, ({ kind, mark }) => `${kind} ${mark}`);
  const twice = [...effects]
    .filter(([, rows]) => rows.length > 1)
    .map(([what, { length }]) => `${what}: ${length} times`);
  const possible = new Set(
    acts
      .filter(({ outcome, doubtful }) => outcome !== 'refused' || doubtful)
      .map(({ kind, mark }) => `${kind} ${mark}`),
  );
  const ghosts = acts
    .map(({ kind, mark, outcome }) => ({ what: `${kind} ${mark}`, outcome }))
    .filter(({ what, outcome }) => outcome === 'refused' && !possible.has(what) && effects.has(what))
    .map(({ what }) => `${what} was refused and is done all the same`);
  return {
    violations: [...twice, ...ghosts, ...doubledMails(letters)],
    marked: letters.filter((one) => one.marked).length,
  };
};

const doubledMails = (letters: readonly Letter[]): string[] =>
  [...grouped(letters, ({ to, subject }) => `${to}: ${subject}`)].flatMap(([what, mine]) => [
    ...(mine.filter(({ marked }) => !marked).length > 1 ? [`${what}: more than one unmarked mail`] : []),
    ...(new Set(mine.map(({ messageId }) => messageId)).size > 1 ? [`${what}: under more than one Message-ID`] : []),
  ]);

/** Claim 3: nothing without its signatures, each of another person and on the same content; no goods out of a held lot. */
export const unapproved = (acts: readonly Act[], approved: readonly Approved[]): string[] => [
  ...acts
    .filter(({ forbidden, outcome }) => forbidden !== undefined && outcome === 'ok')
    .map(({ login, path, forbidden }) => `${login} was let do ${path}: ${forbidden}`),
  ...approved.flatMap(faultsOf),
  ...heldAndShipped(acts),
];

const faultsOf = ({ what, signers, askedBy, signatures, doneAt }: Approved): string[] => {
  const given = signatures.filter(({ outcome }) => outcome === 'approved');
  const persons = given.map(({ by }) => by);
  const faults = [
    [signers.length === 0, 'needs nobody'],
    [signers.some((role) => !given.some((signature) => signature.role === role)), 'has not all its signatures'],
    [new Set(persons).size < persons.length, 'was signed twice by one person'],
    [persons.some((person) => askedBy.includes(person)), 'was signed by who asked for it'],
    [new Set(given.map(({ hash }) => hash)).size > 1, 'was signed on different contents'],
    [doneAt !== null && given.some(({ at }) => at > doneAt), 'was done before it was signed'],
  ] as const;
  return faults.filter(([broken]) => broken).map(([, fault]) => `${what} ${fault}`);
};

/** By the clients' own clock: sent after a hold was acknowledged, and let go before anybody asked for its end. */
const heldAndShipped = (acts: readonly Act[]): string[] => {
  const done = acts.filter(({ outcome }) => outcome === 'ok');
  const lifted = (id: string | undefined): number =>
    Math.min(...acts.filter((act) => act.kind === 'lift' && act.mark === id).map(({ sentAt }) => sentAt));
  return done
    .filter(({ kind }) => kind === 'hold')
    .flatMap(({ lot, id, answeredAt }) =>
      done
        .filter((act) => act.kind === 'dispatch' && act.lot === lot)
        .filter((act) => act.sentAt > answeredAt && act.answeredAt < lifted(id))
        .map((act) => `dispatch ${act.id} left the held lot ${lot}`),
    );
};

/**
 * Claim 4: no supplier reads what belongs to somebody else.
 * @param belongs words as they stand in answers, and the supplier whose they are; null for the company's own
 */
export const foreign = (reads: readonly SupplierRead[], belongs: ReadonlyMap<string, string | null>): string[] =>
  reads
    .filter(({ status }) => status < 400)
    .flatMap(({ supplier, path, body }) =>
      [...belongs]
        .filter(([word, owner]) => owner !== supplier && body.includes(JSON.stringify(word)))
        .map(([word, owner]) => `${supplier} read ${word} of ${owner ?? 'the company'} at ${path}`),
    );

/** Claim 5: what stands holds; where somebody has edited a line, the verification says which. */
export const broken = (verdict: Verdict, tampered?: { readonly line: string; readonly verdict: Verdict }): string[] => [
  ...(verdict.code === 0 ? [] : [`the audit does not hold: ${verdict.said}`]),
  ...(tampered === undefined || (tampered.verdict.code === 1 && tampered.verdict.said.includes(tampered.line))
    ? []
    : [`an edited line of ${tampered.line} was not found: ${tampered.verdict.code} ${tampered.verdict.said}`]),
];

export interface Deadlines {
  readonly violations: string[];
  readonly due: number;
  readonly fired: number;
  /** Seconds at most, of those that fell due since `since`. */
  readonly lateBy: number;
}

/**
 * Claim 6: every rung that is due by a running clock was given and told, once, and says truly how late.
 * @param since instant from which lateness is reported
 * @param by instant at which everything due was to be given
 */
export const silent = (clocks: readonly Clock[], since: Date, by: Date): Deadlines => {
  const isDue = ({ state }: Clock, at: string): boolean => state === 'running' && Date.parse(at) <= by.getTime();
  const due = clocks.flatMap((clock) =>
    clock.rungs.filter(({ at }) => isDue(clock, at)).map(({ name }) => ({ clock, name })),
  );
  const missing = due.filter(({ clock, name }) => !clock.given.some(({ rung }) => rung === name));
  const given = clocks.flatMap((clock) => clock.given.map((one) => ({ ...one, clock })));
  return {
    violations: [
      ...missing.map(({ clock, name }) => `${clock.id}/${name} is due and was not given`),
      ...given.flatMap(({ clock, ...one }) => wrongOf(clock, one)),
    ],
    due: due.length,
    fired: due.length - missing.length,
    lateBy: Math.max(0, ...given.filter(({ dueAt }) => new Date(dueAt) >= since).map((one) => one.lateBySeconds)),
  };
};

const wrongOf = (clock: Clock, { rung, dueAt, firedAt, lateBySeconds }: Clock['given'][number]): string[] => {
  const lateness = Math.max(0, (Date.parse(firedAt) - Date.parse(dueAt)) / 1000);
  const times = clock.told.filter((name) => name === rung).length;
  return [
    ...(times === 1 ? [] : [`${clock.id}/${rung} was told ${times} times`]),
    ...(Math.abs(lateness - lateBySeconds) <= 1
      ? []
      : [`${clock.id}/${rung} says ${lateBySeconds} s late, it is ${lateness}`]),
  ];
};
