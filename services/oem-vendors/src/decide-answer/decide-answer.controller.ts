import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { CorrectiveActView } from '../corrective-action/corrective-act.view';
import { DecideAnswerDto } from './decide-answer.dto';
import { DecideAnswerService } from './decide-answer.service';

@Controller('corrective-actions/:reference/answers/:answer/decisions')
export class DecideAnswerController {
  constructor(private readonly service: DecideAnswerService) {}

  @Post()
  @Permits('corrective-action:decide')
  @ApiOperation({
    summary: 'Take a manufacturer’s answer, or send it back with reasons and a new clock (OEM-4, OEM-10)',
  })
  @Answers(CorrectiveActView)
  decide(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Param('answer', ParseUUIDPipe) answer: string,
    @Body() body: DecideAnswerDto,
  ): Promise<CorrectiveActView> {
    return this.service.decide(actor, reference, answer, body);
  }
}
