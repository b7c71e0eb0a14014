import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { RecallActView } from '../recall/recall-act.view';
import { ConfirmConsigneeDto } from './confirm-consignee.dto';
import { ConfirmConsigneeService } from './confirm-consignee.service';

@Controller('recalls/:reference/consignees/:consignee/confirmations')
export class ConfirmConsigneeController {
  constructor(private readonly service: ConfirmConsigneeService) {}

  @Post()
  @Permits('recall:confirm')
  @ApiOperation({
    summary: 'Record what a consignee said on the phone or at a visit, or that it cannot be reached (RCL-4)',
  })
  @Answers(RecallActView)
  confirm(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Param('consignee') consignee: string,
    @Body() body: ConfirmConsigneeDto,
  ): Promise<RecallActView> {
    return this.service.confirm(actor, reference, consignee, body);
  }
}
