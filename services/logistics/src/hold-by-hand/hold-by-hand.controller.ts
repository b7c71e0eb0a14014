import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { HoldView } from '../hold/hold.view';
import { HoldByHandDto } from './hold-by-hand.dto';
import { HoldByHandService } from './hold-by-hand.service';

@Controller('holds')
export class HoldByHandController {
  constructor(private readonly service: HoldByHandService) {}

  @Post()
  @Permits('hold:place')
  @ApiOperation({ summary: 'Hold a lot by hand (封存) with its reason: from now on nothing of it leaves' })
  @Answers(HoldView)
  hold(@CurrentActor() actor: Actor, @Body() body: HoldByHandDto): Promise<HoldView> {
    return this.service.hold(actor, body);
  }
}
