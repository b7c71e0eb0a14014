import { type ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ReplacementOrder } from '../replacement/replacement-order.entity';
import { ReplacementNotFound } from '../replacement/replacement.errors';
import { replacementView, type ReplacementView } from '../replacement/replacement.view';
import { replacementsList } from './replacements.list';

@Injectable()
export class ReadReplacementsService {
  constructor(private readonly dataSource: DataSource) {}

  async list(query: ListQuery): Promise<Page<ReplacementView>> {
    const items = this.dataSource.manager.createQueryBuilder(ReplacementOrder, 'item');
    return mapPage(await readPage(items, replacementsList, query), replacementView);
  }

  /** @throws ReplacementNotFound */
  async read(id: string): Promise<ReplacementView> {
    const item = await this.dataSource.manager.findOneBy(ReplacementOrder, { id });
    if (!item) throw new ReplacementNotFound(id);
    return replacementView(item);
  }
}
