import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers, NaturalNumberPipe } from '@anxin/http';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { RegulationView } from '../regulation/regulation.view';
import { ApproveRegulationDto, RefuseRegulationDto } from './decide-regulation.dto';
import { DecideRegulationService } from './decide-regulation.service';

@Controller('policies')
export class DecidePolicyController {
  constructor(private readonly service: DecideRegulationService) {}

  @Post(':kind/versions/:version/approve')
  @HttpCode(200)
  @Permits('policy:approve')
  @ApiOperation({ summary: 'Approve a proposed version of a policy (制度), as another person than its author' })
  @Answers(RegulationView)
  approve(
    @CurrentActor() actor: Actor,
    @Param('kind') name: string,
    @Param('version', NaturalNumberPipe) version: number,
    @Body() body: ApproveRegulationDto,
  ): Promise<RegulationView> {
    return this.service.approve(actor, { register: 'policy', name, version }, body.contentHash);
  }

  @Post(':kind/versions/:version/refuse')
  @HttpCode(200)
  @Permits('policy:approve')
  @ApiOperation({ summary: 'Refuse a proposed version of a policy (制度), with the reason' })
  @Answers(RegulationView)
  refuse(
    @CurrentActor() actor: Actor,
    @Param('kind') name: string,
    @Param('version', NaturalNumberPipe) version: number,
    @Body() body: RefuseRegulationDto,
  ): Promise<RegulationView> {
    return this.service.refuse(actor, { register: 'policy', name, version }, body.reason);
  }
}
