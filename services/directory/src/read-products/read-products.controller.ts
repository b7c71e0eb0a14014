import { Permits } from '@anxin/auth';
import { AnswersPage, ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Product } from '../product/product.entity';
import { productView, ProductView } from '../product/product.view';
import { productsList } from './products.list';

@Controller('products')
export class ReadProductsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Permits('directory:read')
  @ApiOperation({ summary: 'List products (产品): what the company sells' })
  @AnswersPage(ProductView)
  async list(@ListQuery(productsList) query: ListQuery): Promise<Page<ProductView>> {
    const items = this.dataSource.manager.createQueryBuilder(Product, 'item');
    return mapPage(await readPage(items, productsList, query), productView);
  }
}
