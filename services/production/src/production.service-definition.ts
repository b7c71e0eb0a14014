import { defineService } from '@anxin/host';
import { Ground1763856000000 } from './migrations/0001-ground';
import { BatchRecordsRequest } from './batch-records/batch-records-request.entity';
import { ProductionActivityHost } from './production.activities';
import { productionCatalogue } from './production.catalogue';
import { ProductionModule } from './production.module';

export const productionService = defineService({
  name: 'production',
  title: 'Production',
  module: ProductionModule,
  entities: [BatchRecordsRequest],
  migrations: [Ground1763856000000],
  catalogue: productionCatalogue,
  activities: ProductionActivityHost,
});
