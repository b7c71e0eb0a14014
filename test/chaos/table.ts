import type { Deadlines } from './claims';

/** What the six claims came to under one fault. */
export interface Row {
  readonly fault: string;
  readonly seconds: number;
  /** `retried`: asked again because there was no answer; `unknown`: nobody knows to this day. */
  readonly outcomes: Readonly<Record<'ok' | 'refused' | 'retried' | 'unknown', number>>;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly marked: number;
  readonly unapproved: readonly string[];
  readonly foreign: readonly string[];
  readonly broken: readonly string[];
  readonly deadlines: Deadlines;
}

const heads = [
  'fault',
  's',
  'ok',
  'refused',
  'retried',
  'unknown',
  'lost',
  'doubled',
  'unapproved',
  'foreign',
  'chain',
  'silent',
  'due',
  'fired',
  'late by',
];

const cells = (row: Row): string[] => {
  const { ok, refused, retried, unknown } = row.outcomes;
  const { due, fired, lateBy, violations } = row.deadlines;
  const chain = row.broken.length === 0 ? 'ok' : 'BROKEN';
  return [
    row.fault,
    ...[row.seconds.toFixed(0), ok, refused, retried, unknown, row.lost.length].map(String),
    `${row.doubled.length} (${row.marked})`,
    ...[row.unapproved.length, row.foreign.length, chain, violations.length, due, fired].map(String),
    `${lateBy} s`,
  ];
};

export const violationsOf = ({ lost, doubled, unapproved, foreign, broken, deadlines }: Row): readonly string[] => [
  ...lost,
  ...doubled,
  ...unapproved,
  ...foreign,
  ...broken,
  ...deadlines.violations,
];

const sum = (rows: readonly Row[], of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);

/** The last line: 0 everywhere, or the claims that did not hold. `marked`: mails that came twice and say so. */
export const totals = (rows: readonly Row[]): string =>
  [
    `lost ${sum(rows, ({ lost }) => lost.length)}`,
    `unapproved ${sum(rows, ({ unapproved }) => unapproved.length)}`,
    `foreign ${sum(rows, ({ foreign }) => foreign.length)}`,
    `doubled ${sum(rows, ({ doubled }) => doubled.length)} (marked ${Math.max(0, ...rows.map(({ marked }) => marked))})`,
    `chain ${rows.every(({ broken }) => broken.length === 0) ? 'ok' : 'BROKEN'}`,
    `silent ${sum(rows, ({ deadlines }) => deadlines.violations.length)}`,
  ].join(' · ');

/** @param untried faults that this machine cannot try, with the reason */
export const table = (rows: readonly Row[], untried: readonly string[]): string => {
  const lines = [heads, ...rows.map(cells)];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const padded = lines.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  return [...padded, ...untried.map((one) => `not run: ${one}`), totals(rows)].join('\n');
};
