import { appendAudit } from '@anxin/audit';
import type { Actor } from '@anxin/contracts';
import { requireVersion } from '@anxin/http';
import { keepRegister, lockKind } from '@anxin/imports';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { PermittedHat } from '../access/permitted-hat';
import { Site, usualTimeZone } from '../site/site.entity';
import { ParentCircular, ParentUnknown, SiteNotFound } from '../site/site.errors';
import { siteFact } from '../site/site.events';
import { type Placed, refusedPlaces, standingPlaces } from '../site/site-tree';
import { siteView, type SiteView } from '../site/site.view';
import type { SiteDto } from './change-site.dto';

@Injectable()
export class ChangeSiteService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly permitted: PermittedHat,
  ) {}

  /**
   * Replaces the entry, or registers one where `expected` is 0; an entry that stands as it is told keeps its version (LOG-1).
   * @throws SiteNotFound, ParentUnknown, ParentCircular (422), VersionStale (412), PermissionMissing (403)
   */
  change(actor: Actor, code: string, expected: number, body: SiteDto): Promise<SiteView> {
    return this.unitOfWork.run(async (tx) => {
      const hat = await this.permitted.require(tx, actor, 'master-data:change');
      await lockKind(tx, 'sites');
      const standing = await tx.manager.findOneBy(Site, { code });
      if (!standing && expected !== 0) throw new SiteNotFound(code);
      requireVersion(expected, standing ?? { version: 0 });
      const record = recordOf(code, body);
      await requirePlace(tx, record);
      const [outcome] = await keepRegister(tx, Site, [{ line: 1, record }], siteFact);
      const site = await tx.manager.findOneByOrFail(Site, { code });
      if (outcome === 'kept')
        await appendAudit(tx, {
          actor,
          hat,
          action: standing ? 'site.changed' : 'site.registered',
          aggregate: { type: 'site', id: code },
          content: { ...site },
        });
      return siteView(site);
    });
  }
}

/** @throws ParentUnknown, ParentCircular */
const requirePlace = async (tx: Tx, { code, parent }: Placed): Promise<void> => {
  if (parent === null) return;
  const fault = refusedPlaces(await standingPlaces(tx), [{ code, parent }]).get(code);
  if (fault === 'unknown-site') throw new ParentUnknown(code, parent);
  if (fault === 'circular-parent') throw new ParentCircular(code, parent);
};

const recordOf = (code: string, body: SiteDto): Omit<Site, 'version'> => ({
  ...{ code, name: body.name, kind: body.kind, city: body.city, active: body.active },
  address: body.address ?? null,
  timeZone: body.timeZone ?? usualTimeZone,
  parent: body.parent ?? null,
});
