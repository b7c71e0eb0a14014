import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ActView } from '../complaint/act.view';
import { RecordFindingDto } from './record-finding.dto';
import { RecordFindingService } from './record-finding.service';

@Controller('complaints/:reference/findings')
export class RecordFindingController {
  constructor(private readonly service: RecordFindingService) {}

  @Post()
  @Permits('complaint:find')
  @ApiOperation({ summary: 'Record what the investigation found, once both sides have answered (HND-6)' })
  @Answers(ActView)
  record(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: RecordFindingDto,
  ): Promise<ActView> {
    return this.service.record(actor, reference, body);
  }
}
