import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { normaliseLot } from '@anxin/contracts';
import { eventually } from '@anxin/testing';
import { parse } from 'csv-parse/sync';
import { Decimal } from 'decimal.js';
import { keepCustomer } from '../src/customer/keep-customer';
import { keepLot } from '../src/lot/keep-lot';
import { lotFacts, type LotFacts, type Warehouse } from './warehouse';

type Row = Readonly<Record<string, string>>;
export interface Answer {
  readonly lots: string[];
  readonly shipped: number;
  readonly in_transit: number;
  readonly in_stock: number;
  readonly lines: number;
  readonly consignees: Record<string, number>;
}
export interface Expected {
  readonly quarantine: [string, string, string][];
  readonly unbalanced_batches: Record<string, number>;
  readonly unbalanced_raw_lots: Record<string, number>;
  readonly raw_lots: string[];
  readonly by_supplier_lot: Answer;
  readonly one_raw_lot: Record<string, Answer>;
  readonly failed_batch: string;
  readonly hot_batch: string;
  readonly counts: { readonly shipment_lines: number };
}

const data = resolve(__dirname, '../../../test/data');
export const kangyu = join(data, 'kangyu');

/** The records of a company, and what production and directory would have told of them. */
export class Company {
  readonly expected: Expected;
  readonly lots: ReadonlyMap<string, LotFacts>;

  constructor(readonly folder: string) {
    this.expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
    this.lots = new Map([...this.raw(), ...this.batches()].map((lot) => [lot.number, lot]));
  }

  rows(file: string, encoding = 'utf-8'): Row[] {
    const text = new TextDecoder(encoding).decode(readFileSync(join(this.folder, file)));
    return parse(text, { columns: true, bom: true });
  }

  lot(number: string): LotFacts {
    const lot = this.lots.get(number);
    if (!lot) throw new Error(`${this.folder} has no lot ${number}`);
    return lot;
  }

  /** Lets the warehouse know the company's lots and customers. */
  async tell(warehouse: Warehouse): Promise<void> {
    await warehouse.run(async (tx) => {
      for (const lot of this.lots.values()) await keepLot(tx, lot);
      for (const row of this.rows('customers.csv')) {
        const { 客户编码: code = '', 名称: name = '', 类型: kind = '' } = row;
        await keepCustomer(tx, { code, version: 1, name, kind });
      }
    });
  }

  /** Sends a file and waits for the import's end. */
  async send(warehouse: Warehouse, kind: 'stock' | 'shipments', runId: string = randomUUID()): Promise<Run> {
    const csv = readFileSync(join(this.folder, `${kind}.csv`), 'utf8');
    const headers = { 'content-type': 'text/csv' };
    const { status } = await warehouse.keeper.put(`imports/${kind}/${runId}`, csv, { headers });
    if (status !== 202) throw new Error(`The import of ${kind} was answered by ${status}`);
    return eventually(
      async () => {
        const { body } = await warehouse.keeper.get<Run>(`imports/${kind}/${runId}`);
        return body.state !== 'running' && body;
      },
      { within: 240_000, every: 100, what: `the end of the import of ${kind}` },
    );
  }

  private batches(): LotFacts[] {
    const used = new Map<string, Decimal>();
    const add = (key: string, quantity: string): void =>
      void used.set(key, (used.get(key) ?? new Decimal(0)).plus(quantity));
    for (const row of this.inputs())
      add(`${row['投入类型'] === '返工' ? 'rework' : 'used'}/${row['投入批号']}`, row['数量'] ?? '0');
    const shelf = new Map(this.rows('products.csv').map((row) => [row['产品编码'], Number(row['保质期(天)'])]));
    return this.rows('batches.csv').map((row) => {
      const number = row['批号'] ?? '';
      const item = row['产品编码'] ?? '';
      const days = shelf.get(item);
      return lotFacts({
        ...{ lotId: randomUUID(), number, normalised: normaliseLot(number), item, unit: row['单位'] ?? '' },
        kind: item.startsWith('SF') ? 'semi-finished' : 'finished',
        ...{ produced: row['产量'] ?? '', scrapped: row['损耗'] ?? '', sampled: row['留样'] ?? '' },
        consumed: used.get(`used/${number}`)?.toFixed() ?? '0',
        reworked: used.get(`rework/${number}`)?.toFixed() ?? '0',
        inspection: row['检验结论'] === '合格' ? 'passed' : row['检验结论'] === '不合格' ? 'failed' : 'pending',
        expiresOn: plusDays(row['开工时间']?.slice(0, 10) ?? '', days ?? 30),
      });
    });
  }

  private raw(): LotFacts[] {
    const used = new Map<string, Decimal>();
    for (const row of this.inputs()) {
      const lot = row['投入批号'] ?? '';
      used.set(lot, (used.get(lot) ?? new Decimal(0)).plus(row['数量'] ?? '0'));
    }
    return this.rows('raw_lots.csv').map((row) => {
      const number = row['批号'] ?? '';
      const tons = row['单位'] === '吨';
      return lotFacts({
        ...{ lotId: randomUUID(), number, normalised: normaliseLot(number), item: row['物料'] ?? '' },
        kind: number.startsWith('PK') ? 'packaging' : 'raw',
        unit: tons ? 'kg' : (row['单位'] ?? ''),
        produced: new Decimal(row['数量'] ?? '0').times(tons ? 1000 : 1).toFixed(),
        consumed: used.get(number)?.toFixed() ?? '0',
        expiresOn: row['保质期至'] ?? '2027-12-31',
      });
    });
  }

  private inputs(): Row[] {
    return this.rows('batch_inputs.csv', 'gb18030');
  }
}

export interface Run {
  readonly state: string;
  readonly read: number;
  readonly kept: number;
  readonly unchanged: number;
  readonly quarantined: number;
}

const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
