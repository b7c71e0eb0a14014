import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { RegulationView } from '../regulation/regulation.view';
import { ProposeRegulationDto } from './propose-regulation.dto';
import { ProposeRegulationService } from './propose-regulation.service';

@Controller('calendars')
export class ProposeCalendarController {
  constructor(private readonly service: ProposeRegulationService) {}

  @Post(':id/versions')
  @Permits('policy:propose')
  @ApiOperation({ summary: 'Propose a version of a working calendar' })
  @Answers(RegulationView)
  propose(
    @CurrentActor() actor: Actor,
    @Param('id') name: string,
    @Body() { document, reason, effectiveFrom }: ProposeRegulationDto,
  ): Promise<RegulationView> {
    const wanted = effectiveFrom === undefined ? {} : { effectiveFrom: new Date(effectiveFrom) };
    return this.service.propose(actor, { register: 'calendar', name }, { document, reason, ...wanted });
  }
}
