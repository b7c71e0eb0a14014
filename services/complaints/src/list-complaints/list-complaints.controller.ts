import { Permits } from '@anxin/auth';
import { AnswersPage, ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Complaint } from '../complaint/complaint.entity';
import { ComplaintItemView, complaintItem } from '../complaint/complaint-item.view';
import { complaintList } from './complaint.list';

@Controller('complaints')
export class ListComplaintsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Permits('complaint:read')
  @ApiOperation({ summary: 'Cases, newest first' })
  @AnswersPage(ComplaintItemView)
  async list(@ListQuery(complaintList) query: ListQuery): Promise<Page<ComplaintItemView>> {
    const builder = this.dataSource.manager.createQueryBuilder(Complaint, 'complaint');
    return mapPage(await readPage(builder, complaintList, query), complaintItem);
  }
}
