import { defineService } from '@anxin/host';
import { Ground1763856000000 } from './migrations/0001-ground';
import { RetestOrder } from './retest/retest-order.entity';
import { QualityActivityHost } from './quality.activities';
import { qualityCatalogue } from './quality.catalogue';
import { QualityModule } from './quality.module';

export const qualityService = defineService({
  name: 'quality',
  title: 'Quality',
  module: QualityModule,
  entities: [RetestOrder],
  migrations: [Ground1763856000000],
  catalogue: qualityCatalogue,
  activities: QualityActivityHost,
});
