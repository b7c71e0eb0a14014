import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty } from '@nestjs/swagger';
import { ShipmentLineView } from '../shipment/shipment.view';
import { DeliverGoodsService } from './deliver-goods.service';

export class DeliveryView {
  @ApiProperty() note!: string;
  @ApiProperty({ type: [ShipmentLineView] }) lines!: ShipmentLineView[];
}

@Controller('dispatches')
export class DeliverGoodsController {
  constructor(private readonly service: DeliverGoodsService) {}

  @Post(':note/deliveries')
  @HttpCode(200)
  @Permits('dispatch:deliver')
  @ApiOperation({ summary: 'Record that the goods of a note were delivered (签收)' })
  @Answers(DeliveryView)
  deliver(@CurrentActor() actor: Actor, @Param('note') note: string): Promise<DeliveryView> {
    return this.service.deliver(actor, note);
  }
}
