import { type ListQuery, type Page, readPage } from '@anxin/http';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { balancesOf, type LotBalance } from '../balance/lot-balance';
import { RefLot } from '../lot/ref-lot.entity';
import { normalisedLots } from '../lot/with-lot';
import { balancesList } from './balances.list';

@Injectable()
export class ReadBalancesService {
  constructor(private readonly dataSource: DataSource) {}

  async list(query: ListQuery): Promise<Page<LotBalance>> {
    const lots = this.dataSource.manager.createQueryBuilder(RefLot, 'item');
    const { items, next } = await readPage(lots, balancesList, normalisedLots(query));
    const balances = await this.of(items.map(({ lotId }) => lotId));
    const byLot = new Map(balances.map((balance) => [balance.lotId, balance]));
    return { items: items.flatMap(({ lotId }) => byLot.get(lotId) ?? []), next };
  }

  of(lotIds: readonly string[]): Promise<LotBalance[]> {
    return balancesOf(this.dataSource.manager, lotIds);
  }
}
