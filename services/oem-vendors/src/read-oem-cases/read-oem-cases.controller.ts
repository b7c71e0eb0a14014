import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers, AnswersPage, ListQuery, type Page } from '@anxin/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { OemCaseItemView, OemCaseView } from './oem-case.view';
import { oemCasesList } from './oem-cases.list';
import { ReadOemCasesService } from './read-oem-cases.service';

@Controller('oem-cases')
export class ReadOemCasesController {
  constructor(private readonly service: ReadOemCasesService) {}

  @Get()
  @Permits('oem-case:read')
  @ApiOperation({ summary: 'List cases of OEM products (委托产品异常)' })
  @AnswersPage(OemCaseItemView)
  list(@ListQuery(oemCasesList) query: ListQuery): Promise<Page<OemCaseItemView>> {
    return this.service.list(query);
  }

  @Get(':reference')
  @Permits('oem-case:read')
  @ApiOperation({ summary: 'One case with every revision of its form and opinion, its decisions and clocks' })
  @Answers(OemCaseView)
  read(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<OemCaseView> {
    return this.service.read(actor, reference);
  }
}
