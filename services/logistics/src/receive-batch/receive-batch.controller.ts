import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { MovementView } from '../stock/movement.view';
import { ReceiveBatchDto } from './receive-batch.dto';
import { ReceiveBatchService } from './receive-batch.service';

@Controller('warehouse-receipts')
export class ReceiveBatchController {
  constructor(private readonly service: ReceiveBatchService) {}

  @Post()
  @Permits('stock:move')
  @ApiOperation({ summary: 'Take goods of a lot into the warehouse (缴库)' })
  @Answers(MovementView)
  receive(@CurrentActor() actor: Actor, @Body() body: ReceiveBatchDto): Promise<MovementView> {
    return this.service.receive(actor, body);
  }
}
