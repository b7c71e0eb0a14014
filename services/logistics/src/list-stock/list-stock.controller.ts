import { Permits } from '@anxin/auth';
import { AnswersPage, ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { normalisedLots, withLot } from '../lot/with-lot';
import { siteNames } from '../site/site-names';
import { Stock } from '../stock/stock.entity';
import { StockView, stockView } from '../stock/stock.view';
import { stockList } from './stock.list';

@Controller('stock')
export class ListStockController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Permits('stock:read')
  @ApiOperation({ summary: 'List stock (库存) by lot and place' })
  @AnswersPage(StockView)
  async list(@ListQuery(stockList) query: ListQuery): Promise<Page<StockView>> {
    const rows = withLot(this.dataSource, Stock).andWhere('item.quantity > 0');
    const page = await readPage(rows, stockList, normalisedLots(query));
    const names = await siteNames(
      this.dataSource.manager,
      page.items.map(({ warehouse }) => warehouse),
    );
    return mapPage(page, (stock) => stockView(stock, stock.lot, names));
  }
}
