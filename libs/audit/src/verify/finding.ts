/** Something that does not hold: where, and what. */
export interface Finding {
  readonly service: string;
  /** `complaint TS-2026-000123 line 4`, `seal 17`, or `` for the service as a whole. */
  readonly where: string;
  readonly problem: string;
}
export type Tell = (where: string, problem: string) => void;

export const lineOf = (type: string, id: string, seq?: number): string =>
  `${type} ${id}${seq === undefined ? '' : ` line ${seq}`}`;
export const linesOf = (from: number, to: number): string => (from === to ? `line ${from}` : `lines ${from} to ${to}`);
