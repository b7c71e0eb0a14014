import { Permits } from '@anxin/auth';
import { Answers, AnswersPage, ListQuery, type Page } from '@anxin/http';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { BatchRecordsView } from '../batch-records/batch-records.view';
import { batchRecordsList } from './batch-records.list';
import { ReadBatchRecordsService } from './read-batch-records.service';

@Controller('batch-records')
export class ReadBatchRecordsController {
  constructor(private readonly service: ReadBatchRecordsService) {}

  @Get()
  @Permits('batch-records:read')
  @ApiOperation({ summary: 'List requests for batch records (批次追溯记录)' })
  @AnswersPage(BatchRecordsView)
  list(@ListQuery(batchRecordsList) query: ListQuery): Promise<Page<BatchRecordsView>> {
    return this.service.list(query);
  }

  @Get(':id')
  @Permits('batch-records:read')
  @ApiOperation({ summary: 'One request' })
  @Answers(BatchRecordsView)
  read(@Param('id', ParseUUIDPipe) id: string): Promise<BatchRecordsView> {
    return this.service.read(id);
  }
}
