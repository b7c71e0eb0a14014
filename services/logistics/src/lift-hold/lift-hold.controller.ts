import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { HoldView } from '../hold/hold.view';
import { LiftHoldDto } from './lift-hold.dto';
import { LiftHoldService } from './lift-hold.service';

@Controller('holds')
export class LiftHoldController {
  constructor(private readonly service: LiftHoldService) {}

  @Post(':id/lifting')
  @HttpCode(200)
  @Permits('hold:lift')
  @ApiOperation({
    summary: 'Lift a hold (解除封存) with its reason; a recall’s hold stands until the recall is closed',
  })
  @Answers(HoldView)
  lift(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: LiftHoldDto,
  ): Promise<HoldView> {
    return this.service.lift(actor, id, body.reason);
  }
}
