import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ActView } from '../complaint/act.view';
import { RecordInitialOpinionDto } from './record-initial-opinion.dto';
import { RecordInitialOpinionService } from './record-initial-opinion.service';

@Controller('complaints/:reference/initial-opinion')
export class RecordInitialOpinionController {
  constructor(private readonly service: RecordInitialOpinionService) {}

  @Post()
  @Permits('complaint:opinion')
  @ApiOperation({ summary: 'Record the initial handling opinion; its clock stops (HND-3)' })
  @Answers(ActView)
  record(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: RecordInitialOpinionDto,
  ): Promise<ActView> {
    return this.service.record(actor, reference, body.opinion);
  }
}
