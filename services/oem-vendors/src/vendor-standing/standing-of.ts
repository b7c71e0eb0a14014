import type { EntityManager } from 'typeorm';
import { Vendor } from '../vendor/vendor.entity';
import { VendorNotFound } from './standing.errors';
import { VendorScore } from './vendor-score.entity';
import { VendorStanding } from './vendor-standing.entity';

/** At most so many are shown. */
const shown = 200;

/** A vendor's standing with what it was scored for; of whom nothing is on record it is normal. @throws VendorNotFound */
export const standingOfVendor = async (
  manager: Pick<EntityManager, 'find' | 'findOneBy' | 'existsBy'>,
  vendor: string,
) => {
  if (!(await manager.existsBy(Vendor, { code: vendor }))) throw new VendorNotFound(vendor);
  const row = await manager.findOneBy(VendorStanding, { vendor });
  const scores = await manager.find(VendorScore, { where: { vendor }, order: { at: 'DESC', id: 'ASC' }, take: shown });
  const { standing, reason, points, suspended, decidedBy, decisionReason } =
    row ?? VendorStanding.first(vendor, new Date(0));
  return {
    ...{ vendor, standing, reason, points, suspended, decidedBy, decisionReason },
    since: row?.since.toISOString() ?? null,
    scores: scores.map(({ request, reason: why, points: counted, at }) => ({
      ...{ request, reason: why, points: counted, at: at.toISOString() },
    })),
  };
};
