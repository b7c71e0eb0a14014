import { FileImport, type FileRow, type Marks, type Outcome, type ReadRow, versionsOf } from '@anxin/imports';
import type { Tx } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { keepVendors, type VendorRecord } from '../vendor/keep-vendors';

/** suppliers.csv: who delivers materials. */
@Injectable()
export class ImportSuppliers extends FileImport<VendorRecord> {
  static readonly kind = 'suppliers';
  readonly columns = ['供应商编码', '名称', '省', '市', '联系人', '电话'];
  override readonly personal = ['联系人'];

  keyOf(row: FileRow): string {
    return row.values['供应商编码'] ?? '';
  }

  read(row: FileRow): VendorRecord {
    return {
      code: row.text('供应商编码', 40),
      name: row.text('名称'),
      kind: 'supplier',
      language: 'zh-CN',
      province: row.optional('省') ?? null,
      city: row.optional('市') ?? null,
      contactName: row.optional('联系人') ?? null,
      phone: row.optional('电话') ?? null,
      email: null,
    };
  }

  keep(tx: Tx, rows: readonly ReadRow<VendorRecord>[]): Promise<readonly Outcome[]> {
    return keepVendors(tx, 'supplier', rows);
  }

  override async offers(manager: EntityManager): Promise<Marks> {
    return { vendors: await versionsOf(manager, 'vendor') };
  }
}
