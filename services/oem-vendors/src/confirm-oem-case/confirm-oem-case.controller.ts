import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { CaseActView } from '../oem-case/case-act.view';
import { ConfirmOemCaseDto, ReturnOemCaseDto } from './confirm-oem-case.dto';
import { ConfirmOemCaseService } from './confirm-oem-case.service';
import { ConfirmedCaseView } from './confirmed-case.view';
import { ReturnOemCaseService } from './return-oem-case.service';

@Controller('oem-cases/:reference')
export class ConfirmOemCaseController {
  constructor(
    private readonly confirmation: ConfirmOemCaseService,
    private readonly returning: ReturnOemCaseService,
  ) {}

  @Post('confirmations')
  @Permits('oem-case:answer')
  @ApiOperation({ summary: 'Confirm the case with its cause class; the opinion is due in five working days (OEM-6)' })
  @Answers(ConfirmedCaseView)
  confirm(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: ConfirmOemCaseDto,
  ): Promise<ConfirmedCaseView> {
    return this.confirmation.confirm(actor, reference, body);
  }

  @Post('returns')
  @Permits('oem-case:answer')
  @ApiOperation({ summary: 'Return the form to sales, with reasons' })
  @Answers(CaseActView)
  return(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: ReturnOemCaseDto,
  ): Promise<CaseActView> {
    return this.returning.return(actor, reference, body);
  }
}
