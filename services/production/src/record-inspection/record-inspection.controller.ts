import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { LotView } from '../lot/lot.view';
import { RecordInspectionDto } from './record-inspection.dto';
import { RecordInspectionService } from './record-inspection.service';

@Controller('lots')
export class RecordInspectionController {
  constructor(private readonly service: RecordInspectionService) {}

  @Post(':id/inspection')
  @HttpCode(200)
  @Permits('lot:inspect')
  @ApiOperation({ summary: 'Record the inspection’s result (检验结论): a lot that failed stays failed' })
  @Answers(LotView)
  record(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecordInspectionDto,
  ): Promise<LotView> {
    return this.service.record(actor, id, body);
  }
}
