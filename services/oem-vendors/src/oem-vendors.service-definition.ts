import { defineService } from '@anxin/host';
import { Ground1763856000000 } from './migrations/0001-ground';
import { OemVendorsModule } from './oem-vendors.module';
import { Vendor } from './vendor/vendor.entity';

export const oemVendorsService = defineService({
  name: 'oem-vendors',
  title: 'OEM vendors',
  module: OemVendorsModule,
  entities: [Vendor],
  migrations: [Ground1763856000000],
  suppliers: true,
});
