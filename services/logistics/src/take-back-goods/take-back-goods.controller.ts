import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ReturnReceiptView } from '../goods-return/return-receipt.view';
import { TakeBackGoodsDto } from './take-back-goods.dto';
import { TakeBackGoodsService } from './take-back-goods.service';

@Controller('returns')
export class TakeBackGoodsController {
  constructor(private readonly service: TakeBackGoodsService) {}

  @Post()
  @Permits('stock:move')
  @ApiOperation({ summary: 'Take goods back from a consignee and keep them apart (退货)' })
  @Answers(ReturnReceiptView)
  takeBack(@CurrentActor() actor: Actor, @Body() body: TakeBackGoodsDto): Promise<ReturnReceiptView> {
    return this.service.takeBack(actor, body);
  }
}
