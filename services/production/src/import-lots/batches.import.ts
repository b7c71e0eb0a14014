import { localDateOf, plusDays } from '@anxin/business-calendar';
import { normaliseLot } from '@anxin/contracts';
import { FileImport, type FileRow, type Marks, type Outcome, type ReadRow, versionsOf } from '@anxin/imports';
import type { Tx } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { announceLots } from '../lot/announce-lots';
import { fillGaps } from '../lot/fill-gaps';
import { keepLosses } from '../lot/keep-losses';
import { type KeptLot, keepLots, type LotRecord } from '../lot/keep-lots';
import { ownLots } from '../lot/lot.entity';
import { imported } from '../lot/lot-input.entity';
import { productsOf } from '../product/products-of';
import { inspections, oncePerKey } from './columns';

type Batch = Omit<LotRecord, 'kind' | 'producedOn' | 'expiresOn'> & {
  readonly producedAt: Date;
  readonly scrapped: string;
  readonly sampled: string;
};

/** Codes of what is made to be worked on begin so in the company's files; every other batch is of a product of the register. */
const semiFinished = /^SF/i;

/** Batches made, by the company or by a contract manufacturer (batches.csv), with their scrap and retained samples (PRD-2, RCL-6). */
@Injectable()
export class BatchesImport extends FileImport<Batch> {
  static readonly kind = 'batches';
  readonly columns = ['批号', '产品编码', '产线', '班次', '开工时间', '产量', '单位', '损耗', '留样', '检验结论'];

  keyOf(row: FileRow): string {
    return row.values['批号'] ?? '';
  }

  read(row: FileRow): Batch {
    const { quantity, unit } = row.measured('产量', '单位');
    const [report, manufacturer] = [row.optional('检验报告号'), row.optional('受托方编码')];
    const [line, shift] = [row.optional('产线'), row.optional('班次')];
    return {
      ...{ number: row.text('批号'), owner: manufacturer ?? ownLots, item: row.text('产品编码'), unit },
      produced: quantity,
      producedAt: row.instant('开工时间'),
      ...(line && { line }),
      ...(shift && { shift }),
      ...(report && { report }),
      ...(manufacturer && { manufacturer }),
      inspection: row.choice('检验结论', inspections),
      ...{ scrapped: row.amount('损耗'), sampled: row.amount('留样') },
    };
  }

  keep(tx: Tx, rows: readonly ReadRow<Batch>[]): Promise<readonly Outcome[]> {
    const keyOf = ({ owner, item, number }: Batch) => `${owner}/${item}/${normaliseLot(number)}`;
    return oncePerKey(rows, keyOf, async (once) => {
      const records = once.map(({ record }) => record);
      const lots = await lotRecords(tx, records);
      const known = records.filter((_, n) => lots[n]);
      const kept = await keepLots(
        tx,
        lots.filter((lot) => lot !== undefined),
      );
      const changed = await this.keepRest(tx, known, kept);
      const answers = kept.map(({ id }): Outcome => (changed.has(id) ? 'kept' : 'unchanged'));
      return lots.map((lot) =>
        lot ? (answers.shift() ?? 'unchanged') : { fault: 'unknown-product', column: '产品编码' },
      );
    });
  }

  private async keepRest(tx: Tx, batches: readonly Batch[], kept: readonly KeptLot[]): Promise<Set<string>> {
    const losses = batches.flatMap(({ scrapped, sampled }, n) => {
      const lotId = kept[n]?.id;
      if (lotId === undefined) return [];
      return [
        { lotId, kind: 'scrapped' as const, source: imported, quantity: scrapped },
        { lotId, kind: 'sampled' as const, source: imported, quantity: sampled },
      ];
    });
    const changed = new Set(await keepLosses(tx, losses));
    for (const { id, outcome } of kept) if (outcome !== 'unchanged') changed.add(id);
    const fresh = kept.filter(({ outcome }) => outcome === 'new').map(({ id }) => id);
    await announceLots(tx, [...changed, ...(await fillGaps(tx, fresh))]);
    return changed;
  }

  override async offers(manager: EntityManager): Promise<Marks> {
    return { lots: await versionsOf(manager, 'production.lot') };
  }

  override async needs(manager: EntityManager): Promise<Marks> {
    return { products: await versionsOf(manager, 'production.ref_product') };
  }
}

/** Undefined for a batch of a product that the register does not have. Finished goods expire so many days after the day they were made. */
const lotRecords = async (tx: Tx, batches: readonly Batch[]): Promise<(LotRecord | undefined)[]> => {
  const products = await productsOf(
    tx.manager,
    batches.map(({ item }) => item),
  );
  return batches.map(({ scrapped: _scrapped, sampled: _sampled, ...batch }) => {
    const product = products.get(batch.item);
    if (!product && !semiFinished.test(batch.item)) return undefined;
    const producedOn = localDateOf(batch.producedAt.getTime(), tx.zone);
    const days = product?.shelfLifeDays;
    const expiresOn = typeof days === 'number' ? plusDays(producedOn, days) : undefined;
    return { ...batch, kind: product ? 'finished' : 'semi-finished', producedOn, ...(expiresOn && { expiresOn }) };
  });
};
