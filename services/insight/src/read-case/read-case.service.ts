import { type ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { CaseClock } from '../case-file/case-clock.entity';
import { CaseEvent } from '../case-file/case-event.entity';
import { CaseSummary } from '../case-file/case-summary.entity';
import { CaseNotFound } from '../case-file/case.errors';
import {
  caseClockView,
  caseEventView,
  type CaseEventView,
  caseSummaryView,
  type CaseView,
} from '../case-file/case-views';
import { timelineList } from './timeline.list';

/** Most facts handed to a watcher at once; the rest follows with the next look. */
const oneLook = 500;

@Injectable()
export class ReadCaseService {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws CaseNotFound */
  async read(reference: string): Promise<CaseView> {
    const row = await this.dataSource.manager.findOneBy(CaseSummary, { reference });
    if (!row) throw new CaseNotFound(reference);
    const clocks = await this.dataSource.manager.find(CaseClock, {
      where: { reference },
      order: { dueAt: 'ASC', clockId: 'ASC' },
    });
    return { ...caseSummaryView(row), clocks: clocks.map(caseClockView) };
  }

  async timeline(reference: string, query: ListQuery): Promise<Page<CaseEventView>> {
    const items = this.dataSource.manager.createQueryBuilder(CaseEvent, 'item').where({ subject: reference });
    return mapPage(await readPage(items, timelineList, query), caseEventView);
  }

  /** What entered the timeline after `position`, oldest first. */
  async after(reference: string, position: string): Promise<CaseEventView[]> {
    const where = { subject: reference, position: MoreThan(position) };
    const rows = await this.dataSource.manager.find(CaseEvent, { where, order: { position: 'ASC' }, take: oneLook });
    return rows.map(caseEventView);
  }
}
