import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ActView } from '../complaint/act.view';
import { ReviewSheetService } from './review-sheet.service';

@Controller('complaints/:reference/remedies/:remedyId/sheet/reviews')
export class ReviewSheetController {
  constructor(private readonly service: ReviewSheetService) {}

  @Post()
  @Permits('remedy:review')
  @ApiOperation({ summary: 'Review the handling sheet, as another person than its author (CMP-12)' })
  @Answers(ActView)
  review(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Param('remedyId', ParseUUIDPipe) remedyId: string,
  ): Promise<ActView> {
    return this.service.review(actor, reference, remedyId);
  }
}
