import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { StartRecallDto } from './start-recall.dto';
import { StartRecallService } from './start-recall.service';
import { StartedRecallView } from './started-recall.view';

@Controller('recalls')
export class StartRecallController {
  constructor(private readonly service: StartRecallService) {}

  @Post()
  @Permits('recall:start')
  @ApiOperation({ summary: 'Start a recall from an assessment (启动召回): its scope is held and frozen at once' })
  @Answers(StartedRecallView)
  start(@CurrentActor() actor: Actor, @Body() body: StartRecallDto): Promise<StartedRecallView> {
    return this.service.start(actor, body);
  }
}
