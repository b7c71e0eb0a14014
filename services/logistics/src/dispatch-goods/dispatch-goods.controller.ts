import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DispatchView } from './dispatch.view';
import { DispatchGoodsDto } from './dispatch-goods.dto';
import { DispatchGoodsService } from './dispatch-goods.service';

@Controller('dispatches')
export class DispatchGoodsController {
  constructor(private readonly service: DispatchGoodsService) {}

  @Post()
  @Permits('dispatch:write')
  @ApiOperation({ summary: 'Dispatch goods by a note (发货单): all of its lines, or none' })
  @Answers(DispatchView)
  dispatch(@CurrentActor() actor: Actor, @Body() body: DispatchGoodsDto): Promise<DispatchView> {
    return this.service.dispatch(actor, body);
  }
}
