import { Permits } from '@anxin/auth';
import { Answers, AnswersPage, ListQuery, type Page } from '@anxin/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { CorrectiveActionItemView, CorrectiveActionView } from './corrective-action.view';
import { correctiveActionsList } from './corrective-actions.list';
import { ReadCorrectiveActionsService } from './read-corrective-actions.service';

@Controller('corrective-actions')
@Permits('corrective-action:read')
export class ReadCorrectiveActionsController {
  constructor(private readonly service: ReadCorrectiveActionsService) {}

  @Get()
  @ApiOperation({ summary: 'List corrective-action requests (整改要求)' })
  @AnswersPage(CorrectiveActionItemView)
  list(@ListQuery(correctiveActionsList) query: ListQuery): Promise<Page<CorrectiveActionItemView>> {
    return this.service.list(query);
  }

  @Get(':reference')
  @ApiOperation({ summary: 'One request: gates, answers, clocks, looks at the effect, mails, refused steps' })
  @Answers(CorrectiveActionView)
  read(@Param('reference') reference: string): Promise<CorrectiveActionView> {
    return this.service.read(reference);
  }
}
