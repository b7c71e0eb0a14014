import { normaliseLot } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import type { EntityManager } from 'typeorm';
import { Lot } from './lot.entity';
import { LotAmbiguous, LotUnknown } from './lot.errors';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A lot that production has told of, its unit known. */
export type KnownLot = Lot & { readonly unit: string };
const isKnown = (lot: Lot): lot is KnownLot => lot.unit !== null;

export const lotsNumbered = (manager: EntityManager, number: string): Promise<Lot[]> =>
  manager.find(Lot, { where: { normalised: normaliseLot(number) }, order: { id: 'ASC' } });

/**
 * The lots that were named, by number as typed or by id, each locked until the commit in one order, so that two transactions over the
 * same lots never wait for each other crosswise.
 * @throws LotUnknown, LotAmbiguous
 */
export const lockNamedLots = async (tx: Tx, names: readonly string[]): Promise<ReadonlyMap<string, KnownLot>> => {
  const wanted = [...new Set(names)];
  const lots = await tx.manager
    .createQueryBuilder(Lot, 'lot')
    .where('lot.normalised IN (:...numbers) OR lot.id::text IN (:...ids)', {
      numbers: wanted.map(normaliseLot),
      ids: wanted
        .filter((name) => uuid.test(name))
        .map((name) => name.toLowerCase())
        .concat(''),
    })
    .orderBy('lot.id')
    .setLock('for_no_key_update')
    .getMany();
  return new Map(wanted.map((name) => [name, one(name, lots.filter(isKnown))]));
};

const one = (name: string, lots: readonly KnownLot[]): KnownLot => {
  const found = lots.filter(({ id, normalised }) => id === name.toLowerCase() || normalised === normaliseLot(name));
  const [lot, other] = found;
  if (!lot) throw new LotUnknown(name);
  if (other)
    throw new LotAmbiguous(
      name,
      found.map(({ id }) => id),
    );
  return lot;
};

/** One lot, as `lockNamedLots`. @throws LotUnknown, LotAmbiguous */
export const lockNamedLot = async (tx: Tx, name: string): Promise<KnownLot> => {
  const lot = (await lockNamedLots(tx, [name])).get(name);
  if (!lot) throw new LotUnknown(name);
  return lot;
};
