import { Permits } from '@anxin/auth';
import { Answers, AnswersPage, ListQuery, type Page } from '@anxin/http';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { LotView } from '../lot/lot.view';
import { lotsList } from './lots.list';
import { ReadLotsService } from './read-lots.service';

@Controller('lots')
export class ReadLotsController {
  constructor(private readonly service: ReadLotsService) {}

  @Get()
  @Permits('lot:read')
  @ApiOperation({ summary: 'List receipts and batches (批次), by number however it is typed' })
  @AnswersPage(LotView)
  list(@ListQuery(lotsList) query: ListQuery): Promise<Page<LotView>> {
    return this.service.list(query);
  }

  @Get(':id')
  @Permits('lot:read')
  @ApiOperation({ summary: 'One lot with its figures' })
  @Answers(LotView)
  read(@Param('id', ParseUUIDPipe) id: string): Promise<LotView> {
    return this.service.read(id);
  }
}
