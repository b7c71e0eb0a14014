import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ActView } from '../complaint/act.view';
import { WriteAnswerDto } from './write-answer.dto';
import { WriteAnswerService } from './write-answer.service';

@Controller('complaints/:reference/answers')
export class WriteAnswerController {
  constructor(private readonly service: WriteAnswerService) {}

  @Post()
  @Permits('answer:write')
  @ApiOperation({
    summary: 'Write the answer to the complainant; it is sent and archived, and HND-4 stops when it has left (HND-13)',
  })
  @Answers(ActView)
  write(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: WriteAnswerDto,
  ): Promise<ActView> {
    return this.service.write(actor, reference, body);
  }
}
