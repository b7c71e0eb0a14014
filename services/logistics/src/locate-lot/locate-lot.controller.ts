import { Permits } from '@anxin/auth';
import { Answers } from '@anxin/http';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { LocateLotService } from './locate-lot.service';
import { WhereaboutsView } from './whereabouts.view';

@Controller('lots-in-stock')
export class LocateLotController {
  constructor(private readonly service: LocateLotService) {}

  @Get(':lotId')
  @Permits('stock:read')
  @ApiOperation({ summary: 'Where the goods of a lot are now: stock, transit, consignees, complainants, holds' })
  @Answers(WhereaboutsView)
  locate(@Param('lotId', ParseUUIDPipe) lotId: string): Promise<WhereaboutsView> {
    return this.service.locate(lotId);
  }
}
