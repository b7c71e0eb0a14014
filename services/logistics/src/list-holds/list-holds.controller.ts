import { Permits } from '@anxin/auth';
import { AnswersPage, ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Hold } from '../hold/hold.entity';
import { holdView } from '../hold/hold.view';
import { withLot } from '../lot/with-lot';
import { heldGoods } from './held-goods';
import { holdsList } from './holds.list';
import { ListedHoldView } from './listed-hold.view';

@Controller('holds')
export class ListHoldsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Permits('hold:read')
  @ApiOperation({ summary: 'List holds (封存), active or lifted, with where the goods lie' })
  @AnswersPage(ListedHoldView)
  async list(@ListQuery(holdsList) query: ListQuery): Promise<Page<ListedHoldView>> {
    const page = await readPage(withLot(this.dataSource, Hold), holdsList, query);
    const goods = await heldGoods(
      this.dataSource.manager,
      page.items.map(({ lotId }) => lotId),
    );
    return mapPage(page, (hold) => ({ ...holdView(hold, hold.lot.number), goods: goods.get(hold.lotId) ?? [] }));
  }
}
