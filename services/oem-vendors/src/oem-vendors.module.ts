import { ImportModule } from '@anxin/imports';
import { type DynamicModule, Module } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { OemClocks } from './clock/clocks';
import { ComplaintFactsConsumer } from './complaint-fact/complaint-facts.consumer';
import { ImportManufacturers } from './import-manufacturers/import-manufacturers';
import { ImportSuppliers } from './import-suppliers/import-suppliers';
import { LotsConsumer } from './lot/lots.consumer';
import { RequestLinks } from './corrective-action/request-links';
import { OemVendorsActivityHost } from './oem-vendors.activities';
import { caseControllers, caseProviders } from './oem-vendors.case-parts';
import { correctiveControllers, correctiveProviders } from './oem-vendors.corrective-parts';
import { ReadVendorsController } from './read-vendors/read-vendors.controller';

@Module({
  imports: [ImportModule.forService([ImportSuppliers, ImportManufacturers])],
  controllers: [
    ComplaintFactsConsumer,
    LotsConsumer,
    ReadVendorsController,
    ...caseControllers,
    ...correctiveControllers,
  ],
  providers: [OemClocks, ...caseProviders, ...correctiveProviders],
  exports: [OemVendorsActivityHost],
})
export class OemVendorsModule {
  /** With the origin that links in its mails lead to, and how often a minute one of them is answered. */
  static reachedAt(origin: string, requestsPerMinute: number): DynamicModule {
    return {
      module: OemVendorsModule,
      imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: requestsPerMinute }])],
      providers: [{ provide: RequestLinks, useValue: new RequestLinks(origin) }],
    };
  }
}
