import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AcceptLotDto } from './accept-lot.dto';
import { AcceptLotService } from './accept-lot.service';
import { AcceptedLotView } from './accepted-lot.view';

@Controller('complaints/:reference/lot')
export class AcceptLotController {
  constructor(private readonly service: AcceptLotService) {}

  @Post()
  @Permits('complaint:identify-lot')
  @ApiOperation({ summary: 'Say which known lot the complaint is about, with a reason (INT-2, INT-4)' })
  @Answers(AcceptedLotView)
  accept(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: AcceptLotDto,
  ): Promise<AcceptedLotView> {
    return this.service.accept(actor, reference, body);
  }
}
