import { Permits } from '@anxin/auth';
import { AnswersPage, ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { ClosedComplaint } from '../closed-complaint/closed-complaint.entity';
import { closedComplaintView, ClosedComplaintView } from '../closed-complaint/closed-complaint.view';
import { closedComplaintsList } from './closed-complaints.list';

@Controller('closed-complaints')
export class ListClosedComplaintsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Permits('complaint:read')
  @ApiOperation({ summary: 'Complaints that were closed before this system was there, newest first' })
  @AnswersPage(ClosedComplaintView)
  async list(@ListQuery(closedComplaintsList) query: ListQuery): Promise<Page<ClosedComplaintView>> {
    const builder = this.dataSource.manager.createQueryBuilder(ClosedComplaint, 'closed');
    return mapPage(await readPage(builder, closedComplaintsList, query), closedComplaintView);
  }
}
