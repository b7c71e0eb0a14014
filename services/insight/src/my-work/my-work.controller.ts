import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { AnswersPage, ListQuery, type Page } from '@anxin/http';
import { Controller, Get, type MessageEvent, Sse } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { auditTime, interval, map, merge, type Observable } from 'rxjs';
import { LiveFeed } from '../live/live-feed';
import { WorkItemView } from '../work/work-item.view';
import { myWorkList } from './my-work.list';
import { MyWorkService } from './my-work.service';

@Controller('work')
export class MyWorkController {
  constructor(
    private readonly work: MyWorkService,
    private readonly feed: LiveFeed,
  ) {}

  @Get()
  @Permits('work:read')
  @ApiOperation({ summary: 'My work: what waits for me or for a role that I hold now (我的工作)' })
  @AnswersPage(WorkItemView)
  list(@CurrentActor() actor: Actor, @ListQuery(myWorkList) query: ListQuery): Promise<Page<WorkItemView>> {
    return this.work.list(actor, query);
  }

  @Sse('live')
  @Permits('work:read')
  @ApiOperation({ summary: 'Says `changed` whenever the list is worth reading again (server-sent events)' })
  live(): Observable<MessageEvent> {
    const changed = this.feed.watch().pipe(
      auditTime(300),
      map((): MessageEvent => ({ type: 'changed', data: '' })),
    );
    return merge(changed, interval(15_000).pipe(map((): MessageEvent => ({ type: 'beat', data: '' }))));
  }
}
