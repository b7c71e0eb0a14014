import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ReplacementView } from '../replacement/replacement.view';
import { DispatchReplacementDto, RefuseReplacementDto } from './answer-replacement.dto';
import { AnswerReplacementService } from './answer-replacement.service';

@Controller('replacements')
export class AnswerReplacementController {
  constructor(private readonly service: AnswerReplacementService) {}

  @Post(':id/dispatch')
  @HttpCode(200)
  @Permits('replacement:answer')
  @ApiOperation({ summary: 'Take the replacement out of stock and record that it left (换货发出), once' })
  @Answers(ReplacementView)
  dispatch(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DispatchReplacementDto,
  ): Promise<ReplacementView> {
    return this.service.dispatch(actor, id, { ...body });
  }

  @Post(':id/refusal')
  @HttpCode(200)
  @Permits('replacement:answer')
  @ApiOperation({ summary: 'Record that the goods cannot be sent, with the reason' })
  @Answers(ReplacementView)
  refuse(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RefuseReplacementDto,
  ): Promise<ReplacementView> {
    return this.service.refuse(actor, id, body.reason);
  }
}
