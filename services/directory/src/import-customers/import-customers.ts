import {
  FileImport,
  type FileRow,
  keepRegister,
  type Marks,
  type Outcome,
  type ReadRow,
  versionsOf,
} from '@anxin/imports';
import type { Tx } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Customer, type CustomerKind } from '../customer/customer.entity';
import { customerFact } from '../customer/customer.events';

const kinds: Readonly<Record<string, CustomerKind>> = {
  经销商: 'dealer',
  商超: 'supermarket',
  餐饮: 'catering',
  门店: 'shop',
  电商: 'online-shop',
};

type CustomerRecord = Omit<Customer, 'version'>;

/** customers.csv: the customer file (CUS-4) with the recall contacts. */
@Injectable()
export class ImportCustomers extends FileImport<CustomerRecord> {
  static readonly kind = 'customers';
  readonly columns = ['客户编码', '名称', '类型', '省', '市', '地址', '联系人', '电话', '邮箱'];
  override readonly personal = ['地址', '联系人'];

  keyOf(row: FileRow): string {
    return row.values['客户编码'] ?? '';
  }

  read(row: FileRow): CustomerRecord {
    const given = (column: string): string | null => (row.optional(column) === undefined ? null : row.text(column));
    return {
      code: row.text('客户编码', 40),
      name: row.text('名称'),
      kind: row.choice('类型', kinds),
      ...{ province: given('省'), city: given('市'), address: given('地址') },
      ...{ contactName: given('联系人'), phone: given('电话'), email: given('邮箱') },
    };
  }

  keep(tx: Tx, rows: readonly ReadRow<CustomerRecord>[]): Promise<readonly Outcome[]> {
    return keepRegister(tx, Customer, rows, customerFact);
  }

  override async offers(manager: EntityManager): Promise<Marks> {
    return { customers: await versionsOf(manager, 'customer') };
  }
}
