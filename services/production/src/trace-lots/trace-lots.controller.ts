import { Permits } from '@anxin/auth';
import { Answers } from '@anxin/http';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { TraceByNumberDto, TraceDirectionDto } from './trace-lots.dto';
import { TraceLotsService } from './trace-lots.service';
import { TraceView } from './trace.view';

@Controller()
export class TraceLotsController {
  constructor(private readonly service: TraceLotsService) {}

  @Get('lots/:id/trace')
  @Permits('lot:read')
  @ApiOperation({ summary: 'Trace a lot forward or backward (批次追溯), with its gaps' })
  @Answers(TraceView)
  ofLot(@Param('id', ParseUUIDPipe) id: string, @Query() { direction }: TraceDirectionDto): Promise<TraceView> {
    return this.service.ofLot(id, direction ?? 'forward');
  }

  @Get('traces')
  @Permits('lot:read')
  @ApiOperation({ summary: 'Trace by own lot number or by the supplier’s lot number' })
  @Answers(TraceView)
  ofNumber(@Query() query: TraceByNumberDto): Promise<TraceView> {
    return this.service.ofNumber(query);
  }
}
