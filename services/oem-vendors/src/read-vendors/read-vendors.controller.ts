import { Permits } from '@anxin/auth';
import { AnswersPage, ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Vendor } from '../vendor/vendor.entity';
import { vendorView, VendorView } from '../vendor/vendor.view';
import { vendorsList } from './vendors.list';

/** For the company's own people: no role of a supplier has the permission. */
@Controller('vendors')
export class ReadVendorsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Permits('vendor:read')
  @ApiOperation({ summary: 'List suppliers (供应商) and contract manufacturers (受托方)' })
  @AnswersPage(VendorView)
  async list(@ListQuery(vendorsList) query: ListQuery): Promise<Page<VendorView>> {
    const items = this.dataSource.manager.createQueryBuilder(Vendor, 'item');
    return mapPage(await readPage(items, vendorsList, query), vendorView);
  }
}
