import { Permits } from '@anxin/auth';
import { AnswersPage, ListQuery, type Page } from '@anxin/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { BalanceView } from './balance.view';
import { balancesList } from './balances.list';
import { ReadBalancesService } from './read-balances.service';

@Controller('balances')
export class ReadBalancesController {
  constructor(private readonly service: ReadBalancesService) {}

  @Get()
  @Permits('balance:read')
  @ApiOperation({ summary: 'Mass balance (物料平衡) by lot; `unbalanced=true` lists the lots that do not add up' })
  @AnswersPage(BalanceView)
  list(@ListQuery(balancesList) query: ListQuery): Promise<Page<BalanceView>> {
    return this.service.list(query);
  }
}
