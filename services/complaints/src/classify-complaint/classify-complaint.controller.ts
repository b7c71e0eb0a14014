import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers, IfMatch } from '@anxin/http';
import { Body, Controller, Param, Patch } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ActView } from '../complaint/act.view';
import { ClassifyComplaintDto } from './classify-complaint.dto';
import { ClassifyComplaintService } from './classify-complaint.service';

@Controller('complaints/:reference/classification')
export class ClassifyComplaintController {
  constructor(private readonly service: ClassifyComplaintService) {}

  @Patch()
  @Permits('complaint:classify')
  @ApiOperation({ summary: 'Change class or grade, with a reason (INT-3)' })
  @Answers(ActView)
  classify(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @IfMatch() version: number,
    @Body() body: ClassifyComplaintDto,
  ): Promise<ActView> {
    return this.service.classify(actor, reference, version, body);
  }
}
