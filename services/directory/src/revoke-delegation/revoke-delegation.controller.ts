import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DelegationView } from '../delegation/delegation.view';
import { RevokeDelegationService } from './revoke-delegation.service';

@Controller('delegations')
export class RevokeDelegationController {
  constructor(private readonly service: RevokeDelegationService) {}

  @Post(':id/revoke')
  @HttpCode(200)
  @Permits('directory:delegate')
  @ApiOperation({ summary: 'End a delegation at once' })
  @Answers(DelegationView)
  revoke(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DelegationView> {
    return this.service.revoke(actor, id);
  }
}
