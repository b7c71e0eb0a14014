import { normaliseLot } from '@anxin/contracts';
import { type ListQuery, type Page, readPage } from '@anxin/http';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Lot } from '../lot/lot.entity';
import { type LotView, readLotView, readLotViews } from '../lot/lot.view';
import { lotsList } from './lots.list';

@Injectable()
export class ReadLotsService {
  constructor(private readonly dataSource: DataSource) {}

  async list(query: ListQuery): Promise<Page<LotView>> {
    const filters = query.filters.map((filter) =>
      filter.name === 'number' ? { ...filter, given: filter.given.map(normaliseLot) } : filter,
    );
    const { manager } = this.dataSource;
    const page = await readPage(manager.createQueryBuilder(Lot, 'lot'), lotsList, { ...query, filters });
    const views = await readLotViews(
      manager,
      page.items.map(({ id }) => id),
    );
    return { items: views, next: page.next };
  }

  /** @throws LotNotFound */
  read(id: string): Promise<LotView> {
    return readLotView(this.dataSource.manager, id);
  }
}
