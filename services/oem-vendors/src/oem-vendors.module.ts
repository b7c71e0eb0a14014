import { ImportModule } from '@anxin/imports';
import { Module } from '@nestjs/common';
import { OemClocks } from './clock/clocks';
import { ComplaintFactsConsumer } from './complaint-fact/complaint-facts.consumer';
import { ImportManufacturers } from './import-manufacturers/import-manufacturers';
import { ImportSuppliers } from './import-suppliers/import-suppliers';
import { LotsConsumer } from './lot/lots.consumer';
import { ReadVendorsController } from './read-vendors/read-vendors.controller';

/** Vendors and their isolation stand; corrective actions are answered here. */
@Module({
  imports: [ImportModule.forService([ImportSuppliers, ImportManufacturers])],
  controllers: [ComplaintFactsConsumer, LotsConsumer, ReadVendorsController],
  providers: [OemClocks],
})
export class OemVendorsModule {}
