import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers, NaturalNumberPipe } from '@anxin/http';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { RegulationView } from '../regulation/regulation.view';
import { ApproveRegulationDto, RefuseRegulationDto } from './decide-regulation.dto';
import { DecideRegulationService } from './decide-regulation.service';

@Controller('calendars')
export class DecideCalendarController {
  constructor(private readonly service: DecideRegulationService) {}

  @Post(':id/versions/:version/approve')
  @HttpCode(200)
  @Permits('policy:approve')
  @ApiOperation({ summary: 'Approve a proposed version of a working calendar, as another person than its author' })
  @Answers(RegulationView)
  approve(
    @CurrentActor() actor: Actor,
    @Param('id') name: string,
    @Param('version', NaturalNumberPipe) version: number,
    @Body() body: ApproveRegulationDto,
  ): Promise<RegulationView> {
    return this.service.approve(actor, { register: 'calendar', name, version }, body.contentHash);
  }

  @Post(':id/versions/:version/refuse')
  @HttpCode(200)
  @Permits('policy:approve')
  @ApiOperation({ summary: 'Refuse a proposed version of a working calendar, with the reason' })
  @Answers(RegulationView)
  refuse(
    @CurrentActor() actor: Actor,
    @Param('id') name: string,
    @Param('version', NaturalNumberPipe) version: number,
    @Body() body: RefuseRegulationDto,
  ): Promise<RegulationView> {
    return this.service.refuse(actor, { register: 'calendar', name, version }, body.reason);
  }
}
