import { Decimal } from 'decimal.js';

/** Sums of `numeric(18,6)` figures stay exact. */
const Exact = Decimal.clone({ precision: 80 });

/** Every box of the balance, each the sum of its own rows; decimals as strings in one unit (RCL-6). */
export const boxes = [
  'produced',
  'inStock',
  'inTransit',
  'delivered',
  'scrapped',
  'sampled',
  'consumed',
  'reworked',
  'scrappedInWarehouse',
  'sampledInWarehouse',
  'handedOut',
  'returned',
  'destroyed',
  'sold',
  'stillThere',
] as const;
export type Box = (typeof boxes)[number];
export type Boxes = Readonly<Record<Box, string>>;

/** Where what was made went, and what became of what was delivered. */
const ofProduced = [
  ...(['inStock', 'inTransit', 'delivered', 'scrapped', 'sampled', 'consumed', 'reworked'] as const),
  ...(['scrappedInWarehouse', 'sampledInWarehouse', 'handedOut'] as const),
];
const ofDelivered = ['returned', 'destroyed', 'sold', 'stillThere'] as const;

/** The boxes with the two figures that are results. Negative: the boxes hold more than there was, so an input is missing. */
export interface Balance extends Boxes {
  /** produced − (in stock + in transit + delivered + scrapped + sampled, in production and in the warehouse + consumed + reworked + handed out) */
  readonly producedDifference: string;
  /** delivered − (returned + destroyed on site + sold + still at the consignee) */
  readonly unaccounted: string;
}

/** The one formula of the mass balance (RCL-6). No box is worked out from others; only the two differences are. */
export const massBalance = (figures: Boxes): Balance => {
  const exact = Object.fromEntries(boxes.map((box) => [box, new Exact(figures[box]).toFixed()])) as Record<Box, string>;
  return {
    ...exact,
    producedDifference: less(
      exact.produced,
      ofProduced.map((box) => exact[box]),
    ),
    unaccounted: less(
      exact.delivered,
      ofDelivered.map((box) => exact[box]),
    ),
  };
};

/** Boxes of several lots of one unit, added up box by box. */
export const sumOfBoxes = (rows: readonly Boxes[]): Boxes =>
  Object.fromEntries(
    boxes.map((box) => [box, rows.reduce((sum, row) => sum.plus(row[box]), new Exact(0)).toFixed()]),
  ) as Record<Box, string>;

const less = (whole: string, parts: readonly string[]): string =>
  parts.reduce((rest, part) => rest.minus(part), new Exact(whole)).toFixed();

/** How much of a difference has no explanation yet; never explained away is what is more than there was. */
export const unexplained = (difference: string, explained: string): Unexplained => {
  const rest = new Exact(difference).minus(explained);
  if (new Exact(difference).isNegative()) return { quantity: new Exact(difference).toFixed(), over: true };
  return { quantity: rest.toFixed(), over: false };
};
export interface Unexplained {
  readonly quantity: string;
  /** More than 100 %: an input is missing, and no reason replaces it. */
  readonly over: boolean;
}

export const isZero = (quantity: string): boolean => new Exact(quantity).isZero();
export const isMore = (quantity: string, than: string): boolean => new Exact(quantity).greaterThan(than);
export const plus = (one: string, other: string): string => new Exact(one).plus(other).toFixed();
export const minus = (one: string, other: string): string => new Exact(one).minus(other).toFixed();
export const lesser = (one: string, other: string): string => Exact.min(one, other).toFixed();
