import { randomUUID } from 'node:crypto';
import { type customerChanged, type EventData, type lotChanged, normaliseLot } from '@anxin/contracts';
import { type Caller, startServiceForTest, type TestService } from '@anxin/host/testing';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { DataSource } from 'typeorm';
import { keepCustomer } from '../src/customer/keep-customer';
import { keepLot } from '../src/lot/keep-lot';
import { LogisticsActivityHost } from '../src/logistics.activities';
import { logisticsService } from '../src/logistics.service-definition';
import { bookMovements } from '../src/stock/book-movements';

export type LotFacts = EventData<typeof lotChanged>;

/** What production tells of a finished lot that passed; a test says what is otherwise. */
export const lotFacts = (lot: Partial<LotFacts> = {}): LotFacts => {
  const number = lot.number ?? `20261119P001L${randomUUID().slice(0, 8)}`;
  return {
    ...{ lotId: randomUUID(), version: 1, number, normalised: normaliseLot(number), item: 'P001', kind: 'finished' },
    ...{ unit: '瓶', produced: '100', scrapped: '0', sampled: '0', consumed: '0', reworked: '0' },
    ...{ inspection: 'passed', expiresOn: '2099-12-31', aliases: [] },
    ...lot,
  };
};

/** Logistics with its people and a customer, and what the others would have told it. */
export class Warehouse {
  private constructor(
    readonly service: TestService,
    readonly keeper: Caller,
    readonly transporter: Caller,
    readonly chief: Caller,
  ) {}

  static async open(options: Parameters<typeof startServiceForTest>[1] = {}): Promise<Warehouse> {
    const service = await startServiceForTest(logisticsService, options);
    const warehouse = new Warehouse(
      service,
      await service.person('warehouse-keeper1', { roles: ['warehouse-keeper'] }),
      await service.person('transporter1', { roles: ['transporter'] }),
      await service.person('qc-chief1', { roles: ['qc-chief'] }),
    );
    for (const code of ['C0001', 'C0002', 'C0003']) await warehouse.tellCustomer(code);
    return warehouse;
  }

  get activities(): LogisticsActivityHost {
    return this.service.app.get(LogisticsActivityHost, { strict: false });
  }
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.service.app.get(UnitOfWork, { strict: false }).run(work);
  }
  query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.service.app.get(DataSource, { strict: false }).query(sql, parameters);
  }

  async tellCustomer(code: string, more: Partial<EventData<typeof customerChanged>> = {}): Promise<void> {
    await this.run((tx) => keepCustomer(tx, { code, version: 1, name: `客户${code}`, kind: '经销商', ...more }));
  }

  /** A lot as production tells it, with `stored` of it in the warehouse from the first day. */
  async tellLot(lot: Partial<LotFacts> & { readonly stored?: string } = {}): Promise<LotFacts> {
    const { stored, ...told } = lot;
    const facts = lotFacts(told);
    await this.run(async (tx) => {
      await keepLot(tx, facts);
      if (stored === undefined) return;
      const to = { warehouse: '成品二库', location: 'A-10', area: 'store' as const };
      const key = `opening/${randomUUID()}`;
      // Taken over as received goods: opening stock is an import's to book.
      await bookMovements(tx, 'test', [{ key, kind: 'receipt', lotId: facts.lotId, quantity: stored, to }]);
    });
    return facts;
  }

  /** Orders a replacement of the lot's product and sends it from where `tellLot` stored it. */
  async replace({ number, item, unit }: LotFacts, quantity: string): Promise<void> {
    const complaint = `TS-2026-${String(Math.floor(Math.random() * 1e6)).padStart(6, '0')}`;
    const order = { key: randomUUID(), remedyId: randomUUID(), productCode: item, quantity, unit };
    const { orderId } = await this.activities.dispatchReplacement({ reference: complaint, ...order });
    const place = { warehouse: '成品二库', location: 'A-10' };
    const { status, body } = await this.keeper.post(`replacements/${orderId}/dispatch`, {
      ...{ lot: number, ...place, quantity, carrier: '顺通物流' },
    });
    if (status !== 200) throw new Error(`The replacement was answered by ${status} ${JSON.stringify(body)}`);
  }

  stop(): Promise<void> {
    return this.service.stop();
  }
}

export const line = (lot: string, quantity = '1', consignee = 'C0001') => ({ lot, consignee, quantity, unit: '瓶' });
