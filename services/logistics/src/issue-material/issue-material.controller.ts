import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { MaterialIssueView } from '../issue/material-issue.view';
import { IssueMaterialDto } from './issue-material.dto';
import { IssueMaterialService } from './issue-material.service';

@Controller('material-issues')
export class IssueMaterialController {
  constructor(private readonly service: IssueMaterialService) {}

  @Post()
  @Permits('stock:move')
  @ApiOperation({ summary: 'Issue goods of a lot to production for one batch (领料)' })
  @Answers(MaterialIssueView)
  issue(@CurrentActor() actor: Actor, @Body() body: IssueMaterialDto): Promise<MaterialIssueView> {
    return this.service.issue(actor, body);
  }
}
