import { defineService } from '@anxin/host';
import { Ground1763856000000 } from './migrations/0001-ground';
import { VendorContacts1764028800000 } from './migrations/0002-vendor-contacts';
import { OemGround1764115200000 } from './migrations/0003-oem-ground';
import { OemCases1764201600000 } from './migrations/0004-oem-cases';
import { CorrectiveActions1764288000000 } from './migrations/0005-corrective-actions';
import { SupersededMails1764374400000 } from './migrations/0006-superseded-mails';
import { OemVendorsActivityHost } from './oem-vendors.activities';
import { oemVendorsCatalogue } from './oem-vendors.catalogue';
import { oemVendorsEntities } from './oem-vendors.entities';
import { OemVendorsModule } from './oem-vendors.module';
import { RecomputeClocksService } from './recompute-clocks/recompute-clocks.service';

export const oemVendorsService = defineService({
  name: 'oem-vendors',
  title: 'OEM vendors',
  module: ({ publicUrl = '', linkRequestsPerMinute = 30 }) =>
    OemVendorsModule.reachedAt(publicUrl, linkRequestsPerMinute),
  entities: oemVendorsEntities,
  migrations: [
    Ground1763856000000,
    VendorContacts1764028800000,
    OemGround1764115200000,
    OemCases1764201600000,
    CorrectiveActions1764288000000,
    SupersededMails1764374400000,
  ],
  catalogue: oemVendorsCatalogue,
  activities: OemVendorsActivityHost,
  workflows: 'oem-corrective-action',
  calendarListener: RecomputeClocksService,
  suppliers: true,
  mail: true,
  publicLinks: true,
});
