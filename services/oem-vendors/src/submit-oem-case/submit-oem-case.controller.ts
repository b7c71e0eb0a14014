import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { CaseFormDto } from './case-form.dto';
import { ResubmitOemCaseService } from './resubmit-oem-case.service';
import { SubmitOemCaseDto } from './submit-oem-case.dto';
import { SubmitOemCaseService } from './submit-oem-case.service';
import { SubmittedCaseView } from './submitted-case.view';

@Controller('oem-cases')
export class SubmitOemCaseController {
  constructor(
    private readonly submission: SubmitOemCaseService,
    private readonly resubmission: ResubmitOemCaseService,
  ) {}

  @Post()
  @Permits('oem-case:submit')
  @ApiOperation({ summary: 'Submit the exception form of an OEM product (产品质量及发货问题处理申请表)' })
  @Answers(SubmittedCaseView)
  submit(@CurrentActor() actor: Actor, @Body() body: SubmitOemCaseDto): Promise<SubmittedCaseView> {
    return this.submission.submit(actor, body);
  }

  @Post(':reference/resubmissions')
  @Permits('oem-case:submit')
  @ApiOperation({ summary: 'Send a returned form again, corrected; every revision is kept' })
  @Answers(SubmittedCaseView)
  resubmit(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: CaseFormDto,
  ): Promise<SubmittedCaseView> {
    return this.resubmission.resubmit(actor, reference, body);
  }
}
