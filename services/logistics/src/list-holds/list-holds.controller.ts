import { Permits } from '@anxin/auth';
import { AnswersPage, ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Hold } from '../hold/hold.entity';
import { HoldView, holdView } from '../hold/hold.view';
import { withLot } from '../lot/with-lot';
import { holdsList } from './holds.list';

@Controller('holds')
export class ListHoldsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Permits('hold:read')
  @ApiOperation({ summary: 'List holds (封存), active or lifted' })
  @AnswersPage(HoldView)
  async list(@ListQuery(holdsList) query: ListQuery): Promise<Page<HoldView>> {
    const page = await readPage(withLot(this.dataSource, Hold), holdsList, query);
    return mapPage(page, (hold) => holdView(hold, hold.lot.number));
  }
}
