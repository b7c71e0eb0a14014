import type { Tx } from '@anxin/persistence';

/** The date in the company's zone at the transaction's instant, `2026-11-20`: the day on which goods are expired or not (LOG-2). */
export const companyDay = ({ now, zone }: Pick<Tx, 'now' | 'zone'>): string =>
  new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' }).format(now);
