import { Permits } from '@anxin/auth';
import { AnswersPage, defineList, ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Trouble } from '../trouble/trouble.entity';
import { TroubleView, troubleView } from '../trouble/trouble.view';

const troubles = defineList({
  sorts: { reportedAt: { column: 'trouble.reportedAt', type: 'timestamptz' } },
  defaultSort: '-reportedAt',
  unique: { column: 'trouble.id', type: 'uuid' },
  filters: { complaint: { column: 'trouble.complaint', type: 'text' } },
});

@Controller('troubles')
export class ListTroublesController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Permits('trouble:read')
  @ApiOperation({ summary: 'Steps of the handling that were refused for good' })
  @AnswersPage(TroubleView)
  async list(@ListQuery(troubles) query: ListQuery): Promise<Page<TroubleView>> {
    const builder = this.dataSource.manager.createQueryBuilder(Trouble, 'trouble');
    return mapPage(await readPage(builder, troubles, query), troubleView);
  }
}
