import { Permits } from '@anxin/auth';
import { Answers, AnswersPage, ListQuery, NaturalNumberPipe, type Page } from '@anxin/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { RegulationSummary, RegulationView } from '../regulation/regulation.view';
import { ReadRegulationsService } from './read-regulations.service';
import { regulationsList } from './regulations.list';

@Controller('calendars')
export class ReadCalendarsController {
  constructor(private readonly service: ReadRegulationsService) {}

  @Get()
  @Permits('policy:read')
  @ApiOperation({ summary: 'List versions of every working calendar, without their documents' })
  @AnswersPage(RegulationSummary)
  list(@ListQuery(regulationsList) query: ListQuery): Promise<Page<RegulationSummary>> {
    return this.service.list('calendar', query);
  }

  @Get(':id/current')
  @Permits('policy:read')
  @ApiOperation({ summary: 'The version of a working calendar that is in force now' })
  @Answers(RegulationView)
  current(@Param('id') name: string): Promise<RegulationView> {
    return this.service.current({ register: 'calendar', name });
  }

  @Get(':id/versions/:version')
  @Permits('policy:read')
  @ApiOperation({ summary: 'One version of a working calendar with its document' })
  @Answers(RegulationView)
  read(@Param('id') name: string, @Param('version', NaturalNumberPipe) version: number): Promise<RegulationView> {
    return this.service.read({ register: 'calendar', name }, version);
  }
}
