/** In consignees. `out`: mails that left, calls and visits that were asked for. */
export interface Progress {
  readonly consignees: number;
  readonly out: number;
  readonly confirmed: number;
  readonly returned: number;
}
export interface FunnelStep {
  readonly step: keyof Progress;
  readonly count: number;
  /** Of the consignees, whole percents: 100 only when nobody is left out, 0 only when nobody is in. */
  readonly percent: number;
}

const steps = ['consignees', 'out', 'confirmed', 'returned'] as const;

const percentOf = (count: number, all: number): number => {
  if (all === 0) return 0;
  const percent = Math.floor((count * 100) / all);
  return count > 0 ? Math.max(1, percent) : percent;
};

/** From those who got goods to those who gave them back (RCL-4, RCL-5), each step against all consignees. */
export const funnelOf = (progress: Progress): FunnelStep[] =>
  steps.map((step) => ({ step, count: progress[step], percent: percentOf(progress[step], progress.consignees) }));
