import { normaliseLot } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import { RefLot } from '../lot/ref-lot.entity';
import { Vendor } from '../vendor/vendor.entity';
import type { OemCase } from './oem-case.entity';
import {
  LotNotOem,
  ManufacturerDiffers,
  ManufacturerNeeded,
  ManufacturerUnknown,
  ProductDiffers,
} from './oem-case.errors';

export interface GivenLot {
  /** As typed or printed. */
  readonly lot: string;
  readonly productCode: string;
  readonly manufacturer?: string | undefined;
}

/**
 * Which lot a form is about and whose make it is (OEM-1, OEM-3): by production's record where it knows the lot, by what sales says where
 * it does not. Two lots of different owners may share a number.
 * @throws LotNotOem, ManufacturerNeeded, ManufacturerDiffers, ManufacturerUnknown, ProductDiffers
 */
export const makerOfLot = async (
  tx: Tx,
  { lot: typed, productCode, manufacturer: given }: GivenLot,
): Promise<Pick<OemCase, 'lot' | 'lotKnown' | 'productCode' | 'manufacturer'>> => {
  const lot = normaliseLot(typed);
  const known = await tx.manager.findBy(RefLot, { normalised: lot });
  const manufacturer = makerAmong(lot, known, given);
  if (!(await tx.manager.existsBy(Vendor, { code: manufacturer, kind: 'manufacturer' })))
    throw new ManufacturerUnknown(manufacturer);
  const products = known.filter((each) => each.manufacturer === manufacturer).map(({ item }) => item);
  if (products.length > 0 && !products.includes(productCode)) throw new ProductDiffers(lot, productCode, products);
  return { lot, lotKnown: known.length > 0, productCode, manufacturer };
};

const makerAmong = (lot: string, known: readonly RefLot[], given?: string): string => {
  const makers = [...new Set(known.flatMap(({ manufacturer }) => manufacturer ?? []))].sort();
  if (known.length > 0 && makers.length === 0) throw new LotNotOem(lot);
  const maker = given ?? (makers.length === 1 ? makers[0] : undefined);
  if (maker === undefined) throw new ManufacturerNeeded(lot);
  if (makers.length > 0 && !makers.includes(maker)) throw new ManufacturerDiffers(lot, maker, makers);
  return maker;
};
