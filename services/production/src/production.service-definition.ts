import { defineService } from '@anxin/host';
import { importCatalogue, importEntities } from '@anxin/imports';
import { BatchRecordsRequest } from './batch-records/batch-records-request.entity';
import { InputGap } from './lot/input-gap.entity';
import { Lot } from './lot/lot.entity';
import { LotAlias } from './lot/lot-alias.entity';
import { LotInput } from './lot/lot-input.entity';
import { LotLoss } from './lot/lot-loss.entity';
import { MaterialReceipt } from './material/material-receipt.entity';
import { RefMaterial } from './material/ref-material.entity';
import { Ground1763856000000 } from './migrations/0001-ground';
import { Lots1764000000000 } from './migrations/0002-lots';
import { Materials1764288000000 } from './migrations/0003-materials';
import { RefProduct } from './product/ref-product.entity';
import { ProductionActivityHost } from './production.activities';
import { productionCatalogue } from './production.catalogue';
import { ProductionModule } from './production.module';

export const productionService = defineService({
  name: 'production',
  title: 'Production',
  module: ProductionModule,
  entities: [
    ...importEntities,
    BatchRecordsRequest,
    InputGap,
    Lot,
    LotAlias,
    LotInput,
    LotLoss,
    MaterialReceipt,
    RefMaterial,
    RefProduct,
  ],
  migrations: [Ground1763856000000, Lots1764000000000, Materials1764288000000],
  catalogue: { ...importCatalogue, ...productionCatalogue },
  activities: ProductionActivityHost,
});
