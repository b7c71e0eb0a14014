import { normaliseLot } from '@anxin/contracts';
import {
  FileImport,
  type FileRow,
  type ImportRun,
  type Marks,
  type Outcome,
  type ReadRow,
  versionsOf,
} from '@anxin/imports';
import type { Tx } from '@anxin/persistence';
import { kindOfContact, PersonalVault } from '@anxin/privacy';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { ClosedComplaint } from '../closed-complaint/closed-complaint.entity';
import type { Channel } from '../complaint/complaint-terms';

const channels: Readonly<Record<string, Channel>> = {
  ...{ 电话: 'phone', 微信: 'wechat', 经销商: 'dealer', 网络: 'web' },
  ...{ 信函: 'letter', 来访: 'visit', 售点: 'point-of-sale', 邮件: 'email', 市场: 'market' },
};

interface FiledComplaint {
  readonly fileKey: string;
  readonly channel: Channel;
  readonly receivedAt: Date;
  readonly name: string;
  readonly contact: string | undefined;
  readonly problem: string;
  readonly asks: string | undefined;
  readonly productName: string | null;
  readonly productionDate: string | null;
  readonly lotTyped: string | null;
  readonly purchasePlace: string | null;
  readonly photos: number;
}

/**
 * complaints.csv: what lies before the cut-off is kept as closed history; what lies behind it is left for the clerks, who give class,
 * grade and illness at intake. Without a cut-off everything is left.
 */
@Injectable()
export class ImportComplaints extends FileImport<FiledComplaint> {
  static readonly kind = 'complaints';
  readonly columns = [
    '渠道',
    '投诉时间',
    '投诉人',
    '联系方式',
    '产品',
    '批号',
    '生产日期',
    '购买地点',
    '内容',
    '诉求',
    '照片数',
  ];
  override readonly personal = ['投诉人', '联系方式', '购买地点', '内容', '诉求'];

  constructor(private readonly vault: PersonalVault) {
    super();
  }

  /** The file has no number of a complaint; channel and time say which one is meant without naming anybody. */
  keyOf({ values }: FileRow): string {
    return `${values['渠道'] ?? ''} ${values['投诉时间'] ?? ''}`.trim();
  }

  read(row: FileRow): FiledComplaint {
    return {
      fileKey: this.fileKey(row),
      channel: row.choice('渠道', channels),
      receivedAt: row.instant('投诉时间'),
      name: row.text('投诉人', 100),
      contact: row.optional('联系方式'),
      problem: row.text('内容', 4_000),
      asks: row.optional('诉求'),
      productName: row.optional('产品') ?? null,
      productionDate: row.optionalDate('生产日期') ?? null,
      lotTyped: row.optional('批号') ?? null,
      purchasePlace: row.optional('购买地点') ?? null,
      photos: row.optional('照片数') === undefined ? 0 : row.whole('照片数'),
    };
  }

  async keep(tx: Tx, rows: readonly ReadRow<FiledComplaint>[], run: ImportRun): Promise<readonly Outcome[]> {
    const past = rows.filter(({ record }) => run.closedBefore && record.receivedAt < run.closedBefore);
    // A row that stands twice is one message that was sent twice (INT-7).
    const byKey = new Map(past.map(({ record }) => [record.fileKey, record]));
    const fresh = await this.fresh(tx, [...byKey.values()]);
    if (fresh.length > 0) await tx.manager.insert(ClosedComplaint, await this.sealed(tx, fresh, run));
    const kept = new Set(fresh.map(({ fileKey }) => fileKey));
    const known = new Set(past);
    return rows.map((row): Outcome => {
      if (!known.has(row)) return { left: 'left-for-intake' };
      return kept.delete(row.record.fileKey) ? 'kept' : 'unchanged';
    });
  }

  /** History refers to lots by what was typed; but whoever goes on from here finds the lots known. */
  override async needs(manager: EntityManager): Promise<Marks> {
    return { lots: await versionsOf(manager, 'complaints.ref_lot') };
  }

  private async fresh(tx: Tx, filed: readonly FiledComplaint[]): Promise<readonly FiledComplaint[]> {
    const standing: { file_key: string }[] = await tx.manager.query(
      `SELECT file_key FROM complaints.closed_complaint WHERE file_key = ANY($1)`,
      [filed.map(({ fileKey }) => fileKey)],
    );
    const known = new Set(standing.map(({ file_key }) => file_key));
    return filed.filter(({ fileKey }) => !known.has(fileKey));
  }

  private async sealed(tx: Tx, filed: readonly FiledComplaint[], run: ImportRun): Promise<ClosedComplaint[]> {
    const complainants = await this.complainants(tx, filed);
    const closed: ClosedComplaint[] = [];
    for (const { name, contact, problem, asks, ...record } of filed) {
      const complainantId = complainants.get(record.fileKey) ?? '';
      const key = await this.vault.create(tx, complainantId);
      const seal = (field: string, value: string | undefined) => (value === undefined ? null : key.seal(field, value));
      closed.push({
        ...record,
        ...{ id: uuidv7(), complainantId, importId: run.id, recordedAt: tx.now },
        lot: record.lotTyped === null ? null : normaliseLot(record.lotTyped),
        nameSealed: key.seal('name', name),
        contactSealed: seal('contact', contact),
        problemSealed: key.seal('problem', problem),
        asksSealed: seal('asks', asks),
      });
    }
    return closed;
  }

  /** The complainant of each row, the same for every way of writing one contact; in the order of the index, so that nobody waits in a circle. */
  private async complainants(tx: Tx, filed: readonly FiledComplaint[]): Promise<Map<string, string>> {
    const indexed = filed.map(({ fileKey, contact }) => ({
      fileKey,
      index: contact === undefined ? null : this.vault.index.of(kindOfContact(contact), contact),
    }));
    const indexes = [...new Set(indexed.flatMap(({ index }) => index ?? []))].sort();
    const rows: { id: string; contact_index: string }[] = await tx.manager.query(
      `INSERT INTO complaints.complainant (id, contact_index, created_at)
       SELECT id, contact_index, $3 FROM unnest($1::uuid[], $2::text[]) AS made (id, contact_index)
       ON CONFLICT (contact_index) DO UPDATE SET contact_index = excluded.contact_index RETURNING id, contact_index`,
      [indexes.map(() => uuidv7()), indexes, tx.now],
    );
    const byIndex = new Map(rows.map(({ id, contact_index }) => [contact_index, id]));
    const nameless = indexed.filter(({ index }) => index === null).map(({ fileKey }) => [fileKey, uuidv7()] as const);
    if (nameless.length > 0)
      await tx.manager.query(
        `INSERT INTO complaints.complainant (id, created_at) SELECT id, $2 FROM unnest($1::uuid[]) AS made (id)`,
        [nameless.map(([, id]) => id), tx.now],
      );
    const known = indexed.flatMap(({ fileKey, index }) => {
      const id = index === null ? undefined : byIndex.get(index);
      return id === undefined ? [] : [[fileKey, id] as const];
    });
    return new Map([...known, ...nameless]);
  }

  /** Over the file's own spelling, before any shift: the same row under another shift is the same complaint. */
  private fileKey({ values }: FileRow): string {
    return this.vault.index.of('name', JSON.stringify(this.columns.map((column) => values[column] ?? '')));
  }
}
