import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { LotView } from '../lot/lot.view';
import { MakeBatchDto } from './make-batch.dto';
import { MakeBatchService } from './make-batch.service';

@Controller('batches')
export class MakeBatchController {
  constructor(private readonly service: MakeBatchService) {}

  @Post()
  @Permits('batch:make')
  @ApiOperation({ summary: 'Record a batch that was made (生产批次) of the material that logistics issued for it' })
  @Answers(LotView)
  make(@CurrentActor() actor: Actor, @Body() body: MakeBatchDto): Promise<LotView> {
    return this.service.make(actor, body);
  }
}
