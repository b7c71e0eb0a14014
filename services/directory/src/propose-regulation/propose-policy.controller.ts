import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { RegulationView } from '../regulation/regulation.view';
import { ProposeRegulationDto } from './propose-regulation.dto';
import { ProposeRegulationService } from './propose-regulation.service';

@Controller('policies')
export class ProposePolicyController {
  constructor(private readonly service: ProposeRegulationService) {}

  @Post(':kind/versions')
  @Permits('policy:propose')
  @ApiOperation({ summary: 'Propose a version of a policy (制度)' })
  @Answers(RegulationView)
  propose(
    @CurrentActor() actor: Actor,
    @Param('kind') name: string,
    @Body() { document, reason, effectiveFrom }: ProposeRegulationDto,
  ): Promise<RegulationView> {
    const wanted = effectiveFrom === undefined ? {} : { effectiveFrom: new Date(effectiveFrom) };
    return this.service.propose(actor, { register: 'policy', name }, { document, reason, ...wanted });
  }
}
