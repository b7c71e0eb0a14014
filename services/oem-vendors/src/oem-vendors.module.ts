import { ImportModule } from '@anxin/imports';
import { Module } from '@nestjs/common';
import { ImportManufacturers } from './import-manufacturers/import-manufacturers';
import { ImportSuppliers } from './import-suppliers/import-suppliers';
import { ReadVendorsController } from './read-vendors/read-vendors.controller';

/** Vendors and their isolation stand; corrective actions are answered here. */
@Module({
  imports: [ImportModule.forService([ImportSuppliers, ImportManufacturers])],
  controllers: [ReadVendorsController],
})
export class OemVendorsModule {}
