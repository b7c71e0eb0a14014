import { Permits } from '@anxin/auth';
import { Answers, AnswersPage, ListQuery, NaturalNumberPipe, type Page } from '@anxin/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { RegulationSummary, RegulationView } from '../regulation/regulation.view';
import { ReadRegulationsService } from './read-regulations.service';
import { regulationsList } from './regulations.list';

@Controller('policies')
export class ReadPoliciesController {
  constructor(private readonly service: ReadRegulationsService) {}

  @Get()
  @Permits('policy:read')
  @ApiOperation({ summary: 'List versions of every policy (制度), without their documents' })
  @AnswersPage(RegulationSummary)
  list(@ListQuery(regulationsList) query: ListQuery): Promise<Page<RegulationSummary>> {
    return this.service.list('policy', query);
  }

  @Get(':kind/current')
  @Permits('policy:read')
  @ApiOperation({ summary: 'The version of a policy (制度) that is in force now' })
  @Answers(RegulationView)
  current(@Param('kind') name: string): Promise<RegulationView> {
    return this.service.current({ register: 'policy', name });
  }

  @Get(':kind/versions/:version')
  @Permits('policy:read')
  @ApiOperation({ summary: 'One version of a policy (制度) with its document' })
  @Answers(RegulationView)
  read(@Param('kind') name: string, @Param('version', NaturalNumberPipe) version: number): Promise<RegulationView> {
    return this.service.read({ register: 'policy', name }, version);
  }
}
