import { Permits } from '@anxin/auth';
import { AnswersPage, ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Delegation } from '../delegation/delegation.entity';
import { DelegationView, delegationView } from '../delegation/delegation.view';
import { delegationsList } from './delegations.list';

@Controller('delegations')
export class ReadDelegationsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Permits('directory:read')
  @ApiOperation({ summary: 'List who stands in for whom' })
  @AnswersPage(DelegationView)
  async list(@ListQuery(delegationsList) query: ListQuery): Promise<Page<DelegationView>> {
    return mapPage(
      await readPage(this.dataSource.manager.createQueryBuilder(Delegation, 'item'), delegationsList, query),
      delegationView,
    );
  }
}
