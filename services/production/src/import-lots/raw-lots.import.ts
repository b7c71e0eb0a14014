import { normaliseLot } from '@anxin/contracts';
import { FileImport, type FileRow, type Marks, type Outcome, type ReadRow, versionsOf } from '@anxin/imports';
import type { Tx } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { announceLots } from '../lot/announce-lots';
import { fillGaps } from '../lot/fill-gaps';
import { keepAliases } from '../lot/keep-aliases';
import { keepLots, type LotRecord } from '../lot/keep-lots';
import { ownLots } from '../lot/lot.entity';
import { inspections, oncePerKey } from './columns';

interface Receipt extends LotRecord {
  readonly supplier: string;
  /** The supplier's own number of the lot, where the papers have one. */
  readonly supplierLot: string | undefined;
}

/** Codes of packaging materials begin so in the company's files, which have no column for it. */
const packaging = /^PK/i;

/** Receipts of raw materials and packaging (raw_lots.csv): one supplier's lot may arrive in several of them (LOG-8). */
@Injectable()
export class RawLotsImport extends FileImport<Receipt> {
  static readonly kind = 'raw_lots';
  readonly columns = ['批号', '物料', '供应商编码', '到货日期', '数量', '单位', '检验结论'];

  keyOf(row: FileRow): string {
    return row.values['批号'] ?? '';
  }

  read(row: FileRow): Receipt {
    const item = row.text('物料');
    const { quantity, unit } = row.measured('数量', '单位');
    const [producedOn, expiresOn] = [row.optionalDate('生产日期'), row.optionalDate('保质期至')];
    return {
      ...{ number: row.text('批号'), owner: ownLots, item, unit, produced: quantity },
      kind: packaging.test(item) ? 'packaging' : 'raw',
      supplier: row.text('供应商编码'),
      supplierLot: row.optional('供应商批号'),
      receivedOn: row.date('到货日期'),
      ...(producedOn && { producedOn }),
      ...(expiresOn && { expiresOn }),
      inspection: row.choice('检验结论', inspections),
    };
  }

  keep(tx: Tx, rows: readonly ReadRow<Receipt>[]): Promise<readonly Outcome[]> {
    const keyOf = ({ item, number }: Receipt) => `${item}/${normaliseLot(number)}`;
    return oncePerKey(rows, keyOf, async (once) => {
      const receipts = once.map(({ record }) => record);
      const lots = await keepLots(tx, receipts);
      const aliases = receipts.flatMap(({ supplier, supplierLot }, n) =>
        supplierLot && lots[n] ? [{ lotId: lots[n].id, supplier, value: supplierLot }] : [],
      );
      const changed = new Set(await keepAliases(tx, aliases));
      for (const { id, outcome } of lots) if (outcome !== 'unchanged') changed.add(id);
      const fresh = lots.filter(({ outcome }) => outcome === 'new').map(({ id }) => id);
      await announceLots(tx, [...changed, ...(await fillGaps(tx, fresh))]);
      return lots.map(({ id }) => (changed.has(id) ? 'kept' : 'unchanged'));
    });
  }

  override async offers(manager: EntityManager): Promise<Marks> {
    return { lots: await versionsOf(manager, 'production.lot') };
  }
}
