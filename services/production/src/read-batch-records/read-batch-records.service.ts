import { type ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BatchRecordsRequest } from '../batch-records/batch-records-request.entity';
import { BatchRecordsNotFound } from '../batch-records/batch-records.errors';
import { batchRecordsView, type BatchRecordsView } from '../batch-records/batch-records.view';
import { batchRecordsList } from './batch-records.list';

@Injectable()
export class ReadBatchRecordsService {
  constructor(private readonly dataSource: DataSource) {}

  async list(query: ListQuery): Promise<Page<BatchRecordsView>> {
    const items = this.dataSource.manager.createQueryBuilder(BatchRecordsRequest, 'item');
    return mapPage(await readPage(items, batchRecordsList, query), batchRecordsView);
  }

  /** @throws BatchRecordsNotFound */
  async read(id: string): Promise<BatchRecordsView> {
    const item = await this.dataSource.manager.findOneBy(BatchRecordsRequest, { id });
    if (!item) throw new BatchRecordsNotFound(id);
    return batchRecordsView(item);
  }
}
