import { FileImport, type FileRow, type Marks, type Outcome, type ReadRow, versionsOf } from '@anxin/imports';
import type { Tx } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { keepVendors, type VendorRecord } from '../vendor/keep-vendors';

/** manufacturers.csv: who makes products for the company (受托方), with their quality contact (OEM-1). */
@Injectable()
export class ImportManufacturers extends FileImport<VendorRecord> {
  static readonly kind = 'manufacturers';
  readonly columns = ['受托方编码', '名称', '语言', '质量联系人', '邮箱', '电话'];
  override readonly personal = ['质量联系人'];

  keyOf(row: FileRow): string {
    return row.values['受托方编码'] ?? '';
  }

  read(row: FileRow): VendorRecord {
    return {
      code: row.text('受托方编码', 40),
      name: row.text('名称'),
      kind: 'manufacturer',
      language: row.choice('语言', { 'zh-CN': 'zh-CN', en: 'en' } as const),
      province: null,
      city: null,
      contactName: row.optional('质量联系人') ?? null,
      phone: row.optional('电话') ?? null,
      email: row.optional('邮箱') ?? null,
    };
  }

  keep(tx: Tx, rows: readonly ReadRow<VendorRecord>[]): Promise<readonly Outcome[]> {
    return keepVendors(tx, 'manufacturer', rows);
  }

  override async offers(manager: EntityManager): Promise<Marks> {
    return { vendors: await versionsOf(manager, 'vendor') };
  }
}
