import type { Actor } from '@anxin/contracts';
import { type ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Injectable } from '@nestjs/common';
import { Brackets, DataSource } from 'typeorm';
import { WorkItem } from '../work/work-item.entity';
import { workItemView, type WorkItemView } from '../work/work-item.view';
import { myWorkList } from './my-work.list';

@Injectable()
export class MyWorkService {
  constructor(private readonly dataSource: DataSource) {}

  /** What waits for this person by name, or for any role that they hold now, also as a deputy. */
  async list(actor: Actor, query: ListQuery): Promise<Page<WorkItemView>> {
    const roles = [...new Set(actor.hats.map(({ role }) => role))];
    const items = this.dataSource.manager
      .createQueryBuilder(WorkItem, 'item')
      .where('item.doneAt IS NULL')
      .andWhere(
        new Brackets((mine) => {
          mine.where('item.person = :person', { person: actor.id });
          mine.orWhere('item.person IS NULL AND item.role = ANY(:roles)', { roles });
        }),
      );
    return mapPage(await readPage(items, myWorkList, query), workItemView);
  }
}
