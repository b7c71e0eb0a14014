import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DelegationView } from '../delegation/delegation.view';
import { DelegateDto } from './delegate.dto';
import { DelegateService } from './delegate.service';

@Controller('delegations')
export class DelegateController {
  constructor(private readonly service: DelegateService) {}

  @Post()
  @Permits('directory:delegate')
  @ApiOperation({ summary: 'Record a deputy for an absent person (代理)' })
  @Answers(DelegationView)
  delegate(@CurrentActor() actor: Actor, @Body() body: DelegateDto): Promise<DelegationView> {
    return this.service.delegate(actor, { ...body, from: new Date(body.from), until: new Date(body.until) });
  }
}
