import type { Tx } from '@anxin/persistence';
import { Lot } from './lot.entity';

/**
 * Lots of a chunk of a file by their normalised numbers, locked in one order; a number that several owners use is `ambiguous`: a file
 * cannot tell them apart.
 */
export const lotsByNumber = async (
  tx: Tx,
  normalised: readonly string[],
): Promise<ReadonlyMap<string, Lot | 'ambiguous'>> => {
  if (normalised.length === 0) return new Map();
  const lots = await tx.manager
    .createQueryBuilder(Lot, 'lot')
    .where('lot.normalised = ANY(:numbers)', { numbers: [...new Set(normalised)] })
    .orderBy('lot.id')
    .setLock('for_no_key_update')
    .getMany();
  const found = new Map<string, Lot | 'ambiguous'>();
  for (const lot of lots) found.set(lot.normalised, found.has(lot.normalised) ? 'ambiguous' : lot);
  return found;
};
