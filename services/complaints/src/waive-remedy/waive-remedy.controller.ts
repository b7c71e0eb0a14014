import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ActView } from '../complaint/act.view';
import { WaiveRemedyDto } from './waive-remedy.dto';
import { WaiveRemedyService } from './waive-remedy.service';

@Controller('complaints/:reference/remedy-waivers')
export class WaiveRemedyController {
  constructor(private readonly service: WaiveRemedyService) {}

  @Post()
  @Permits('remedy:agree')
  @ApiOperation({ summary: 'Record that the complainant asks for nothing; the case goes on to the written answer' })
  @Answers(ActView)
  waive(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: WaiveRemedyDto,
  ): Promise<ActView> {
    return this.service.waive(actor, reference, body);
  }
}
