import { Permits } from '@anxin/auth';
import { Answers, AnswersPage, ListQuery, type Page } from '@anxin/http';
import { Controller, Get, Headers, type MessageEvent, Param, Sse } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { CaseEventView, CaseView } from '../case-file/case-views';
import { WatchCaseService } from './watch-case.service';
import { ReadCaseService } from './read-case.service';
import { timelineList } from './timeline.list';

@Controller('cases')
export class ReadCaseController {
  constructor(
    private readonly cases: ReadCaseService,
    private readonly watching: WatchCaseService,
  ) {}

  @Get(':reference')
  @Permits('insight:read')
  @ApiOperation({ summary: 'Where a case stands, with its clocks' })
  @Answers(CaseView)
  read(@Param('reference') reference: string): Promise<CaseView> {
    return this.cases.read(reference);
  }

  @Get(':reference/timeline')
  @Permits('insight:read')
  @ApiOperation({ summary: 'Everything that happened in a case, by reference' })
  @AnswersPage(CaseEventView)
  timeline(
    @Param('reference') reference: string,
    @ListQuery(timelineList) query: ListQuery,
  ): Promise<Page<CaseEventView>> {
    return this.cases.timeline(reference, query);
  }

  @Sse(':reference/live')
  @Permits('insight:read')
  @ApiOperation({ summary: 'The timeline as it grows (server-sent events); Last-Event-ID resumes after that position' })
  live(@Param('reference') reference: string, @Headers('last-event-id') last?: string): Observable<MessageEvent> {
    return this.watching.watch(reference, last);
  }
}
