import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { CorrectiveActView } from '../corrective-action/corrective-act.view';
import { IssueCorrectiveActionDto } from './issue-corrective-action.dto';
import { IssueCorrectiveActionService } from './issue-corrective-action.service';

@Controller('corrective-actions')
export class IssueCorrectiveActionController {
  constructor(private readonly service: IssueCorrectiveActionService) {}

  @Post()
  @Permits('corrective-action:issue')
  @ApiOperation({
    summary: 'Ask a manufacturer to contain, explain and correct (整改要求, 8D): D3 is due from now (OEM-10)',
  })
  @Answers(CorrectiveActView)
  issue(@CurrentActor() actor: Actor, @Body() body: IssueCorrectiveActionDto): Promise<CorrectiveActView> {
    return this.service.issue(actor, body);
  }
}
