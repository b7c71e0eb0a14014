import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ProposeRemedyDto } from './propose-remedy.dto';
import { ProposeRemedyService } from './propose-remedy.service';
import { ProposedView } from './proposed.view';

@Controller('complaints/:reference/remedies')
export class ProposeRemedyController {
  constructor(private readonly service: ProposeRemedyService) {}

  @Post()
  @Permits('remedy:propose')
  @ApiOperation({ summary: 'Put a remedy to the complainant (HND-19, CMP-10); it replaces an undecided one' })
  @Answers(ProposedView)
  propose(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: ProposeRemedyDto,
  ): Promise<ProposedView> {
    return this.service.propose(actor, reference, body);
  }
}
