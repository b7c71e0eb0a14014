import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { StockDisposalView } from '../disposal/stock-disposal.view';
import { DisposeStockDto } from './dispose-stock.dto';
import { DisposeStockService } from './dispose-stock.service';

@Controller('stock-disposals')
export class DisposeStockController {
  constructor(private readonly service: DisposeStockService) {}

  @Post()
  @Permits('stock:dispose')
  @ApiOperation({ summary: 'Take goods of a lot out of stock as scrap or sample (报废、取样), also of a held lot' })
  @Answers(StockDisposalView)
  dispose(@CurrentActor() actor: Actor, @Body() body: DisposeStockDto): Promise<StockDisposalView> {
    return this.service.dispose(actor, body);
  }
}
