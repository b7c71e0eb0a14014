import { Permits } from '@anxin/auth';
import { Answers, AnswersPage, ListQuery, type Page } from '@anxin/http';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { RetestView } from '../retest/retest.view';
import { retestsList } from './retests.list';
import { ReadRetestsService } from './read-retests.service';

@Controller('retests')
export class ReadRetestsController {
  constructor(private readonly service: ReadRetestsService) {}

  @Get()
  @Permits('retest:read')
  @ApiOperation({ summary: 'List retests of retained samples (留样复检)' })
  @AnswersPage(RetestView)
  list(@ListQuery(retestsList) query: ListQuery): Promise<Page<RetestView>> {
    return this.service.list(query);
  }

  @Get(':id')
  @Permits('retest:read')
  @ApiOperation({ summary: 'One retest' })
  @Answers(RetestView)
  read(@Param('id', ParseUUIDPipe) id: string): Promise<RetestView> {
    return this.service.read(id);
  }
}
