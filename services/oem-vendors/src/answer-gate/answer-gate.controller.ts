import { CurrentActor, ForSuppliers, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AnswerGateDto } from '../corrective-action/gate-content.dto';
import { OwnAnswerView } from '../corrective-action/own-action.view';
import { AnswerGateService } from './answer-gate.service';

@Controller('supplier/corrective-actions/:reference/answers')
export class AnswerGateController {
  constructor(private readonly service: AnswerGateService) {}

  @Post()
  @Permits('corrective-action:answer')
  @ForSuppliers()
  @ApiOperation({
    summary: 'Answer the open gate of a corrective-action request (整改答复), as the manufacturer’s person (OEM-5)',
  })
  @Answers(OwnAnswerView)
  answer(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: AnswerGateDto,
  ): Promise<OwnAnswerView> {
    return this.service.answer(actor, reference, body);
  }
}
