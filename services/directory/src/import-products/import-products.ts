import {
  FileImport,
  type FileRow,
  keepRegister,
  type Marks,
  type Outcome,
  type ReadRow,
  RowFault,
  versionsOf,
} from '@anxin/imports';
import type { Tx } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isGtin } from '../product/gtin';
import { Product } from '../product/product.entity';
import { productFact } from '../product/product.events';

type ProductRecord = Omit<Product, 'version'>;
/** The file has prices without a currency: those of a company in China. */
const currency = 'CNY';

/** products.csv: what the company sells, made by itself (自产) or by a contract manufacturer (委托). */
@Injectable()
export class ImportProducts extends FileImport<ProductRecord> {
  static readonly kind = 'products';
  readonly columns = [
    '产品编码',
    'GTIN',
    '品名',
    '规格',
    '单位',
    '保质期(天)',
    '生产方式',
    '受托方编码',
    '出厂价',
    '零售价',
  ];

  keyOf(row: FileRow): string {
    return row.values['产品编码'] ?? '';
  }

  read(row: FileRow): ProductRecord {
    const madeBy = row.choice('生产方式', { 自产: 'own', 委托: 'contract' } as const);
    const gtin = row.optional('GTIN') ?? null;
    if (gtin !== null && !isGtin(gtin)) throw new RowFault('invalid-gtin', 'GTIN');
    const price = (column: string): string | null => (row.optional(column) === undefined ? null : row.amount(column));
    return {
      code: row.text('产品编码', 40),
      name: row.text('品名'),
      specification: row.optional('规格') === undefined ? null : row.text('规格'),
      gtin,
      unit: row.text('单位', 20),
      shelfLifeDays: row.whole('保质期(天)'),
      madeBy,
      manufacturer: madeBy === 'contract' ? row.text('受托方编码', 40) : null,
      ...{ worksPrice: price('出厂价'), retailPrice: price('零售价'), currency },
    };
  }

  keep(tx: Tx, rows: readonly ReadRow<ProductRecord>[]): Promise<readonly Outcome[]> {
    return keepRegister(tx, Product, rows, productFact);
  }

  override async offers(manager: EntityManager): Promise<Marks> {
    return { products: await versionsOf(manager, 'product') };
  }
}
