import { isZero, millionths } from '../cases/shown-quantity';

/** Boxes of RCL-6 in the order of its formula; the last of each side is its difference, the only result. */
export const producedSide = [
  ...(['produced', 'inStock', 'inTransit', 'delivered', 'scrapped', 'sampled', 'consumed'] as const),
  ...(['reworked', 'scrappedInWarehouse', 'sampledInWarehouse', 'handedOut', 'producedDifference'] as const),
];
export const deliveredSide = ['delivered', 'returned', 'destroyed', 'sold', 'stillThere', 'unaccounted'] as const;
export type Box = (typeof producedSide)[number] | (typeof deliveredSide)[number];
export type Difference = 'producedDifference' | 'unaccounted';

/** Decimals as strings, in the lot's unit. */
export type Balance = Readonly<Record<Box, string>>;
export interface LotBalance {
  readonly lotId: string;
  readonly number: string;
  readonly item: string;
  readonly unit: string;
  readonly balance: Balance;
  /** How much of each side's difference was explained. */
  readonly explained: { readonly produced: string; readonly delivered: string };
}

export const isDifference = (box: Box): box is Difference => box === 'producedDifference' || box === 'unaccounted';

export interface OpenDifference {
  readonly difference: 'produced' | 'delivered';
  readonly box: Difference;
  /** More than there was: an input is missing, and no reason replaces it. */
  readonly over: boolean;
}
const sides = [
  ['produced', 'producedDifference'],
  ['delivered', 'unaccounted'],
] as const;

/** What does not come out even in this lot and is not explained to the last unit: it keeps the recall open. */
export const openDifferences = ({ balance, explained }: LotBalance): OpenDifference[] =>
  sides.flatMap(([difference, box]) => {
    const over = millionths(balance[box]) < 0n;
    const open = over || millionths(balance[box]) !== millionths(explained[difference]);
    return open ? [{ difference, box, over }] : [];
  });

const rank = (lot: LotBalance): number => {
  if (openDifferences(lot).length > 0) return 0;
  return sides.some(([, box]) => !isZero(lot.balance[box])) ? 1 : 2;
};

/** What keeps the recall open on top, then what is explained, then the rest, each by number. */
export const worstFirst = <Lot extends LotBalance>(lots: readonly Lot[]): Lot[] =>
  [...lots].sort((one, other) => rank(one) - rank(other) || one.number.localeCompare(other.number));
