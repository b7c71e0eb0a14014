import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ActView } from '../complaint/act.view';
import { RecordFormDeliveryDto } from './record-form-delivery.dto';
import { RecordFormDeliveryService } from './record-form-delivery.service';

@Controller('complaints/:reference/form-deliveries')
export class RecordFormDeliveryController {
  constructor(private readonly service: RecordFormDeliveryService) {}

  @Post()
  @Permits('complaint:read')
  @ApiOperation({
    summary: 'Acknowledge the complaint handling form in one’s role; with the last recipient its clock stops (HND-2)',
  })
  @Answers(ActView)
  record(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: RecordFormDeliveryDto,
  ): Promise<ActView> {
    return this.service.record(actor, reference, body.role);
  }
}
