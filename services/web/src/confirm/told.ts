import { decimalOf, millionths } from '../cases/shown-quantity';

/** What a consignee types about one lot; empty means none. */
export interface Told {
  readonly stillThere: string;
  readonly sold: string;
  readonly destroyed: string;
}
export const wheres = ['stillThere', 'sold', 'destroyed'] as const;
/** Of every lot, by its id. */
export type AllTold = Readonly<Record<string, Told>>;
export const nothingTold: Told = { stillThere: '', sold: '', destroyed: '' };

const figure = /^[0-9]{1,12}(\.[0-9]{1,6})?$/;
const typed = (value: string): string => (value.trim() === '' ? '0' : value.trim());

export const isFigure = (value: string): boolean => figure.test(typed(value));

/** `missing` or `over` by how much, in the lot's unit; null while something typed is no figure. */
export interface Sum {
  readonly state: 'right' | 'missing' | 'over';
  readonly by: string;
}
export const sumOf = (told: Told, delivered: string): Sum | null => {
  if (!wheres.every((where) => isFigure(told[where]))) return null;
  const missing = wheres.reduce((rest, where) => rest - millionths(typed(told[where])), millionths(delivered));
  if (missing === 0n) return { state: 'right', by: '0' };
  return missing > 0n ? { state: 'missing', by: decimalOf(missing) } : { state: 'over', by: decimalOf(-missing) };
};

/** Whether it can be sent: something was told, in figures, and not more than was delivered. What is missing stays unaccounted. */
export const isTold = (told: Told, delivered: string): boolean => {
  const sum = sumOf(told, delivered);
  return sum !== null && sum.state !== 'over' && wheres.some((where) => told[where].trim() !== '');
};

/** As it is sent: every figure there. */
export const figuresOf = (told: Told): Told => ({
  stillThere: typed(told.stillThere),
  sold: typed(told.sold),
  destroyed: typed(told.destroyed),
});
