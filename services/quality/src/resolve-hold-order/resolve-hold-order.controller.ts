import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { HoldOrderView } from '../hold-order/hold-order.view';
import { ResolveHoldOrderDto } from './resolve-hold-order.dto';
import { ResolveHoldOrderService } from './resolve-hold-order.service';

@Controller('hold-orders/:id/resolutions')
export class ResolveHoldOrderController {
  constructor(private readonly service: ResolveHoldOrderService) {}

  @Post()
  @Permits('hold-order:resolve')
  @ApiOperation({ summary: 'Say why there is nothing to hold for an order that came to no hold (HND-17)' })
  @Answers(HoldOrderView)
  resolve(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ResolveHoldOrderDto,
  ): Promise<HoldOrderView> {
    return this.service.resolve(actor, id, body.reason);
  }
}
