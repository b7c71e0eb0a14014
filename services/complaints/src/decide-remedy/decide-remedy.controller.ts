import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DecideRemedyDto } from './decide-remedy.dto';
import { DecideRemedyService } from './decide-remedy.service';
import { DecidedView } from './decided.view';

@Controller('complaints/:reference/remedies/:remedyId/decisions')
export class DecideRemedyController {
  constructor(private readonly service: DecideRemedyService) {}

  @Post()
  @Permits('remedy:decide')
  @ApiOperation({ summary: 'Sign or refuse a remedy in the role that its tier names (CMP-1…5, SEC-3)' })
  @Answers(DecidedView)
  decide(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Param('remedyId', ParseUUIDPipe) remedyId: string,
    @Body() body: DecideRemedyDto,
  ): Promise<DecidedView> {
    return this.service.decide(actor, reference, remedyId, body);
  }
}
