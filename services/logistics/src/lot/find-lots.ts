import { normaliseLot } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import type { EntityManager } from 'typeorm';
import { Lot } from './lot.entity';
import { LotAmbiguous, LotUnknown } from './lot.errors';
import { LotNotFound } from './lot-not-found';

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
  const lots = (await lockNamed(tx, wanted)).filter(isKnown);
  return new Map(
    wanted.map((name) => {
      const lot = one(name, lots);
      if (!lot) throw new LotUnknown(name);
      return [name, lot];
    }),
  );
};

const lockNamed = (tx: Tx, names: readonly string[]): Promise<Lot[]> =>
  tx.manager
    .createQueryBuilder(Lot, 'lot')
    .where('lot.normalised IN (:...numbers) OR lot.id::text IN (:...ids)', {
      numbers: names.map(normaliseLot),
      ids: names
        .filter((name) => uuid.test(name))
        .map((name) => name.toLowerCase())
        .concat(''),
    })
    .orderBy('lot.id')
    .setLock('for_no_key_update')
    .getMany();

const one = <Found extends Lot>(name: string, lots: readonly Found[]): Found | undefined => {
  const found = lots.filter(({ id, normalised }) => id === name.toLowerCase() || normalised === normaliseLot(name));
  if (found.length > 1)
    throw new LotAmbiguous(
      name,
      found.map(({ id }) => id),
    );
  return found[0];
};

/** One lot, as `lockNamedLots`. @throws LotUnknown, LotAmbiguous */
export const lockNamedLot = async (tx: Tx, name: string): Promise<KnownLot> => {
  const lot = (await lockNamedLots(tx, [name])).get(name);
  if (!lot) throw new LotUnknown(name);
  return lot;
};

/** The one lot of that number or id, locked until the commit, also before production's word of it. @throws LotNotFound, LotAmbiguous */
export const lockLot = async (tx: Tx, name: string): Promise<Lot> => {
  const lot = one(name, await lockNamed(tx, [name]));
  if (!lot) throw new LotNotFound(name);
  return lot;
};
