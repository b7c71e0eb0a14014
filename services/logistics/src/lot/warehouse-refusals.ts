import { type DomainError } from '@anxin/contracts';
import { QueryFailedError } from 'typeorm';
import { StockShort } from '../stock/stock.errors';
import { type Facts, LotExpired, LotFailed, LotHeld, LotNotReleased } from './lot.errors';

const refusals: Readonly<Record<string, new (facts: Facts) => DomainError>> = {
  'lot.held': LotHeld,
  'lot.failed': LotFailed,
  'lot.not-released': LotNotReleased,
  'lot.expired': LotExpired,
  'stock.short': StockShort,
};

/** The refusal that the database's guards told, or undefined for any other error. */
export const refusalIn = (error: unknown): DomainError | undefined => {
  if (!(error instanceof QueryFailedError)) return undefined;
  const { code, message, detail } = error.driverError as { code?: string; message: string; detail?: string };
  const Refusal = code === 'LG001' ? refusals[message] : undefined;
  return Refusal && new Refusal(JSON.parse(detail ?? '{}') as Facts);
};

/** Runs what writes to guarded tables. @throws LotHeld, LotFailed, LotNotReleased, LotExpired, StockShort */
export const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw refusalIn(error) ?? error;
  }
};
