import { CurrentActor, ForSuppliers, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { AnswersPage, ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { SupplierReads } from '@anxin/persistence';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Vendor } from '../vendor/vendor.entity';
import { vendorView, VendorView } from '../vendor/vendor.view';
import { vendorsList } from './vendors.list';

/** For the company's own people. A supplier whose role the company lets read here finds itself and nobody else (SEC-8). */
@Controller('vendors')
export class ReadVendorsController {
  constructor(private readonly reads: SupplierReads) {}

  @Get()
  @Permits('vendor:read')
  @ForSuppliers()
  @ApiOperation({ summary: 'List suppliers (供应商) and contract manufacturers (受托方)' })
  @AnswersPage(VendorView)
  async list(@CurrentActor() actor: Actor, @ListQuery(vendorsList) query: ListQuery): Promise<Page<VendorView>> {
    const page = await this.reads.as(actor, (manager) =>
      readPage(manager.createQueryBuilder(Vendor, 'item'), vendorsList, query),
    );
    return mapPage(page, vendorView);
  }
}
