import { type ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RetestOrder } from '../retest/retest-order.entity';
import { RetestNotFound } from '../retest/retest.errors';
import { retestView, type RetestView } from '../retest/retest.view';
import { retestsList } from './retests.list';

@Injectable()
export class ReadRetestsService {
  constructor(private readonly dataSource: DataSource) {}

  async list(query: ListQuery): Promise<Page<RetestView>> {
    const items = this.dataSource.manager.createQueryBuilder(RetestOrder, 'item');
    return mapPage(await readPage(items, retestsList, query), retestView);
  }

  /** @throws RetestNotFound */
  async read(id: string): Promise<RetestView> {
    const item = await this.dataSource.manager.findOneBy(RetestOrder, { id });
    if (!item) throw new RetestNotFound(id);
    return retestView(item);
  }
}
