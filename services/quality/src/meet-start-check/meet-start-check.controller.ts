import { CurrentActor, Permits } from '@anxin/auth';
import { type Actor, startChecks, type StartCheckName } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, ParseEnumPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiParam } from '@nestjs/swagger';
import { MeetStartCheckDto } from './meet-start-check.dto';
import { MeetStartCheckService } from './meet-start-check.service';
import { MetCheckView } from './met-check.view';

const checks = Object.fromEntries(startChecks.map((check) => [check, check]));

@Controller('recalls/:reference/start-checks/:check')
export class MeetStartCheckController {
  constructor(private readonly service: MeetStartCheckService) {}

  @Post()
  @Permits('recall:check')
  @ApiOperation({ summary: 'Record with evidence that one of the start’s checks is met (RCL-3)' })
  @ApiParam({ name: 'check', enum: checks })
  @Answers(MetCheckView)
  meet(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Param('check', new ParseEnumPipe(checks)) check: StartCheckName,
    @Body() body: MeetStartCheckDto,
  ): Promise<MetCheckView> {
    return this.service.meet(actor, reference, check, body);
  }
}
