import { Permits } from '@anxin/auth';
import { AnswersPage, ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { CaseSummary } from '../case-file/case-summary.entity';
import { caseSummaryView, CaseSummaryView } from '../case-file/case-views';
import { caseList } from './case.list';

@Controller('cases')
export class ListCasesController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Permits('insight:read')
  @ApiOperation({ summary: 'List cases with where they stand' })
  @AnswersPage(CaseSummaryView)
  async list(@ListQuery(caseList) query: ListQuery): Promise<Page<CaseSummaryView>> {
    const items = this.dataSource.manager.createQueryBuilder(CaseSummary, 'item');
    return mapPage(await readPage(items, caseList, query), caseSummaryView);
  }
}
