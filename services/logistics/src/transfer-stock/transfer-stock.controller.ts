import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { MovementView } from '../stock/movement.view';
import { TransferStockDto } from './transfer-stock.dto';
import { TransferStockService } from './transfer-stock.service';

@Controller('transfers')
export class TransferStockController {
  constructor(private readonly service: TransferStockService) {}

  @Post()
  @Permits('stock:move')
  @ApiOperation({ summary: 'Move goods of a lot to another place (移库)' })
  @Answers(MovementView)
  transfer(@CurrentActor() actor: Actor, @Body() body: TransferStockDto): Promise<MovementView> {
    return this.service.transfer(actor, body);
  }
}
