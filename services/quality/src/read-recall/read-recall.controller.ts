import { Permits } from '@anxin/auth';
import { Answers, AnswersPage, ListQuery, type Page } from '@anxin/http';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery } from '@nestjs/swagger';
import { ReadRecallService } from './read-recall.service';
import { ConsigneeDetailView, ConsigneeView } from './consignee.view';
import { RecallItemView, RecallLotView, RecallView } from './recall.view';
import { recallsList } from './recalls.list';

const cursor = { name: 'cursor', required: false, schema: { type: 'string' } } as const;

@Controller('recalls')
@Permits('recall:read')
export class ReadRecallController {
  constructor(private readonly service: ReadRecallService) {}

  @Get()
  @ApiOperation({ summary: 'List recalls (召回)' })
  @AnswersPage(RecallItemView)
  list(@ListQuery(recallsList) query: ListQuery): Promise<Page<RecallItemView>> {
    return this.service.list(query);
  }

  @Get(':reference')
  @ApiOperation({ summary: 'One recall: clocks, plan, start checks, funnel, balance, who did not answer' })
  @Answers(RecallView)
  read(@Param('reference') reference: string): Promise<RecallView> {
    return this.service.read(reference);
  }

  @Get(':reference/consignees')
  @ApiOperation({ summary: 'Consignees of the frozen scope, by code, with their notices; 200 a page' })
  @ApiQuery(cursor)
  @AnswersPage(ConsigneeView)
  consignees(@Param('reference') reference: string, @Query('cursor') after?: string): Promise<Page<ConsigneeView>> {
    return this.service.consignees(reference, after);
  }

  @Get(':reference/consignees/:consignee')
  @ApiOperation({ summary: 'One consignee: its lots, what it said last, who tried to reach it, what is open (RCL-4)' })
  @Answers(ConsigneeDetailView)
  consignee(
    @Param('reference') reference: string,
    @Param('consignee') consignee: string,
  ): Promise<ConsigneeDetailView> {
    return this.service.consignee(reference, consignee);
  }

  @Get(':reference/lots')
  @ApiOperation({ summary: 'Lots of the frozen scope, by number, with their balance; 200 a page' })
  @ApiQuery(cursor)
  @AnswersPage(RecallLotView)
  lots(@Param('reference') reference: string, @Query('cursor') after?: string): Promise<Page<RecallLotView>> {
    return this.service.lots(reference, after);
  }
}
