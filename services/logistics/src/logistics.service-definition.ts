import { defineService } from '@anxin/host';
import { importCatalogue } from '@anxin/imports';
import { LogisticsActivityHost } from './logistics.activities';
import { logisticsCatalogue } from './logistics.catalogue';
import { logisticsEntities } from './logistics.entities';
import { LogisticsModule } from './logistics.module';
import { Ground1763856000000 } from './migrations/0001-ground';
import { Warehouse1764028800000 } from './migrations/0002-warehouse';
import { GoodsThatGo1764201600000 } from './migrations/0003-goods-that-go';
import { Sites1764288000000 } from './migrations/0004-sites';

export const logisticsService = defineService({
  name: 'logistics',
  title: 'Logistics',
  module: LogisticsModule,
  entities: logisticsEntities,
  migrations: [Ground1763856000000, Warehouse1764028800000, GoodsThatGo1764201600000, Sites1764288000000],
  catalogue: { ...logisticsCatalogue, ...importCatalogue },
  activities: LogisticsActivityHost,
});
