import { Permits } from '@anxin/auth';
import { Answers } from '@anxin/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { LotSuggestionsView } from './lot-suggestions.view';
import { SuggestLotsService } from './suggest-lots.service';

@Controller('complaints/:reference/lot-suggestions')
export class SuggestLotsController {
  constructor(private readonly service: SuggestLotsService) {}

  @Get()
  @Permits('complaint:read')
  @ApiOperation({ summary: 'Lots that a cut, mistyped or missing number may mean; a person decides (INT-2)' })
  @Answers(LotSuggestionsView)
  suggest(@Param('reference') reference: string): Promise<LotSuggestionsView> {
    return this.service.suggest(reference);
  }
}
