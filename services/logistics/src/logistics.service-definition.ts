import { defineService } from '@anxin/host';
import { Ground1763856000000 } from './migrations/0001-ground';
import { ReplacementOrder } from './replacement/replacement-order.entity';
import { LogisticsActivityHost } from './logistics.activities';
import { logisticsCatalogue } from './logistics.catalogue';
import { LogisticsModule } from './logistics.module';

export const logisticsService = defineService({
  name: 'logistics',
  title: 'Logistics',
  module: LogisticsModule,
  entities: [ReplacementOrder],
  migrations: [Ground1763856000000],
  catalogue: logisticsCatalogue,
  activities: LogisticsActivityHost,
});
