import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { RecallActView } from '../recall/recall-act.view';
import { ExplainDifferenceDto } from './explain-difference.dto';
import { ExplainDifferenceService } from './explain-difference.service';

@Controller('recalls/:reference/explanations')
export class ExplainDifferenceController {
  constructor(private readonly service: ExplainDifferenceService) {}

  @Post()
  @Permits('recall:explain')
  @ApiOperation({ summary: 'Explain a quantity that is in no box of the balance (RCL-6)' })
  @Answers(RecallActView)
  explain(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: ExplainDifferenceDto,
  ): Promise<RecallActView> {
    return this.service.explain(actor, reference, body);
  }
}
