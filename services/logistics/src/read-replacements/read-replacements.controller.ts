import { Permits } from '@anxin/auth';
import { Answers, AnswersPage, ListQuery, type Page } from '@anxin/http';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ReplacementView } from '../replacement/replacement.view';
import { replacementsList } from './replacements.list';
import { ReadReplacementsService } from './read-replacements.service';

@Controller('replacements')
export class ReadReplacementsController {
  constructor(private readonly service: ReadReplacementsService) {}

  @Get()
  @Permits('replacement:read')
  @ApiOperation({ summary: 'List replacement orders (换货单)' })
  @AnswersPage(ReplacementView)
  list(@ListQuery(replacementsList) query: ListQuery): Promise<Page<ReplacementView>> {
    return this.service.list(query);
  }

  @Get(':id')
  @Permits('replacement:read')
  @ApiOperation({ summary: 'One replacement order' })
  @Answers(ReplacementView)
  read(@Param('id', ParseUUIDPipe) id: string): Promise<ReplacementView> {
    return this.service.read(id);
  }
}
