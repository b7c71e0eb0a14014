import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { trace } from '../genealogy/trace';
import type { Direction } from '../genealogy/trace-terms';
import { Lot } from '../lot/lot.entity';
import { LotNotFound } from '../lot/lot.errors';
import { lotsNumbered, receiptsOfSupplierLot } from '../lot/find-lots';
import type { TraceByNumberDto } from './trace-lots.dto';
import { traceView, type TraceView } from './trace.view';

@Injectable()
export class TraceLotsService {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws LotNotFound */
  async ofLot(id: string, direction: Direction): Promise<TraceView> {
    if (!(await this.dataSource.manager.existsBy(Lot, { id }))) throw new LotNotFound(id);
    return this.from([id], direction);
  }

  /** Of every lot that bears the number, or of every receipt of the supplier's lot (LOG-8). @throws LotNotFound */
  async ofNumber({ lot, supplierLot, supplier, direction = 'forward' }: TraceByNumberDto): Promise<TraceView> {
    const { manager } = this.dataSource;
    const starts =
      supplierLot === undefined
        ? (await lotsNumbered(manager, [lot ?? ''])).map(({ id }) => id)
        : await receiptsOfSupplierLot(manager, supplierLot, supplier);
    if (starts.length === 0) throw new LotNotFound(supplierLot ?? lot ?? '');
    return this.from(starts, direction);
  }

  private async from(starts: readonly string[], direction: Direction): Promise<TraceView> {
    return traceView(await trace(this.dataSource.manager, direction, starts));
  }
}
