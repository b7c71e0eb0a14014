import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ActView } from '../complaint/act.view';
import { PauseClockDto } from './pause-clock.dto';
import { PauseClockService } from './pause-clock.service';

@Controller('complaints/:reference/clocks/:rule/pauses')
export class PauseClockController {
  constructor(private readonly service: PauseClockService) {}

  @Post()
  @Permits('clock:pause')
  @ApiOperation({ summary: 'Let a clock stand still while the customer or the supplier is waited for (HND-4)' })
  @Answers(ActView)
  pause(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Param('rule') rule: string,
    @Body() body: PauseClockDto,
  ): Promise<ActView> {
    return this.service.pause(actor, reference, rule, body);
  }
}
