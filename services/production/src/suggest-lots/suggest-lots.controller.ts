import { Permits } from '@anxin/auth';
import { Answers } from '@anxin/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { LotSuggestionsView, SuggestLotsDto } from './suggest-lots.dto';
import { SuggestLotsService } from './suggest-lots.service';

@Controller('lots/suggestions')
export class SuggestLotsController {
  constructor(private readonly service: SuggestLotsService) {}

  @Get()
  @Permits('lot:read')
  @ApiOperation({ summary: 'What lot a cut or mistyped number may mean, and why' })
  @Answers(LotSuggestionsView)
  suggest(@Query() query: SuggestLotsDto): Promise<LotSuggestionsView> {
    return this.service.suggest(query);
  }
}
