import { event, type EventToPublish, siteChanged } from '@anxin/contracts';
import type { Site } from './site.entity';

/** What others keep of a site. */
export const siteFact = (site: Site): EventToPublish =>
  event(siteChanged, site.code, site.version, {
    ...{ code: site.code, version: site.version, name: site.name, kind: site.kind },
    ...{ city: site.city, timeZone: site.timeZone, active: site.active },
    ...(site.parent !== null && { parent: site.parent }),
  });
