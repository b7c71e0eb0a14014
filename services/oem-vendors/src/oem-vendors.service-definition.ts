import { defineService } from '@anxin/host';
import { Ground1763856000000 } from './migrations/0001-ground';
import { VendorContacts1764028800000 } from './migrations/0002-vendor-contacts';
import { OemGround1764115200000 } from './migrations/0003-oem-ground';
import { oemVendorsCatalogue } from './oem-vendors.catalogue';
import { oemVendorsEntities } from './oem-vendors.entities';
import { OemVendorsModule } from './oem-vendors.module';

export const oemVendorsService = defineService({
  name: 'oem-vendors',
  title: 'OEM vendors',
  module: OemVendorsModule,
  entities: oemVendorsEntities,
  migrations: [Ground1763856000000, VendorContacts1764028800000, OemGround1764115200000],
  catalogue: oemVendorsCatalogue,
  suppliers: true,
});
