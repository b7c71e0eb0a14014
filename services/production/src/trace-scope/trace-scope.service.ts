import { normaliseLot } from '@anxin/contracts';
import type { ScopePage, TraceScope } from '@anxin/workflow-recall';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { scopePage } from '../genealogy/scope-page';
import { lotsNumbered, receiptsOfSupplierLot } from '../lot/find-lots';
import { LotNotFound } from '../lot/lot.errors';

/** Lots a page: with their figures well below the size of a workflow's payload. */
const pageSize = 500;

@Injectable()
export class TraceScopeService {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * A page of everything that holds goods of the scope (LOG-8, RCL): the receipts of a supplier's lot, or the lots of a number, the
   * batches that logistics names beside, and all that was made of any of them. The last page tells the batches that are not on record
   * here: material went out for them, and they may be made later.
   * @throws LotNotFound when nothing is known under the scope's number
   */
  async page({ scope, also = [], after }: TraceScope): Promise<ScopePage> {
    const { manager } = this.dataSource;
    const own =
      scope.kind === 'lot'
        ? (await lotsNumbered(manager, [scope.value])).map(({ id }) => id)
        : await receiptsOfSupplierLot(manager, scope.value, scope.supplier);
    if (own.length === 0) throw new LotNotFound(scope.value);
    const beside = also.length > 0 ? await lotsNumbered(manager, also) : [];
    const page = await scopePage(manager, [...new Set([...own, ...beside.map(({ id }) => id)])], after, pageSize);
    const known = new Set(beside.map(({ normalised }) => normalised));
    const unmade = also.filter((number) => !known.has(normaliseLot(number)));
    return { ...page, ...(page.next === undefined && unmade.length > 0 && { unmade }) };
  }
}
