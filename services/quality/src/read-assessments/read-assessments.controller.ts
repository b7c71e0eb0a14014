import { Permits } from '@anxin/auth';
import { Answers, AnswersPage, ListQuery, NaturalNumberPipe, type Page } from '@anxin/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AssessmentItemView, AssessmentView } from './assessment.view';
import { assessmentsList } from './assessments.list';
import { ReadAssessmentsService } from './read-assessments.service';

@Controller('assessments')
export class ReadAssessmentsController {
  constructor(private readonly service: ReadAssessmentsService) {}

  @Get()
  @Permits('assessment:read')
  @ApiOperation({ summary: 'List recall assessments (召回评估)' })
  @AnswersPage(AssessmentItemView)
  list(@ListQuery(assessmentsList) query: ListQuery): Promise<Page<AssessmentItemView>> {
    return this.service.list(query);
  }

  @Get(':lot/:number')
  @Permits('assessment:read')
  @ApiOperation({ summary: 'One assessment with the facts to decide on: lots, triggers, holds, tests, clocks' })
  @Answers(AssessmentView)
  read(@Param('lot') lot: string, @Param('number', NaturalNumberPipe) number: number): Promise<AssessmentView> {
    return this.service.read(`${lot}/${number}`);
  }
}
