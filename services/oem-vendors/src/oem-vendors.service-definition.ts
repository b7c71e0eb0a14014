import { defineService } from '@anxin/host';
import { importCatalogue, importEntities } from '@anxin/imports';
import { Ground1763856000000 } from './migrations/0001-ground';
import { VendorContacts1764028800000 } from './migrations/0002-vendor-contacts';
import { OemVendorsModule } from './oem-vendors.module';
import { Vendor } from './vendor/vendor.entity';

export const oemVendorsService = defineService({
  name: 'oem-vendors',
  title: 'OEM vendors',
  module: OemVendorsModule,
  entities: [Vendor, ...importEntities],
  migrations: [Ground1763856000000, VendorContacts1764028800000],
  catalogue: importCatalogue,
  suppliers: true,
});
