import type { SiteKind } from '@anxin/contracts';
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
import { isTimeZone } from 'class-validator';
import type { EntityManager } from 'typeorm';
import { activities } from '../master-data/activities';
import { Site, usualTimeZone } from '../site/site.entity';
import { siteFact } from '../site/site.events';
import { refusedPlaces, standingPlaces } from '../site/site-tree';

const kinds: Readonly<Record<string, SiteKind>> = { 厂区: 'plant', 仓库: 'warehouse', 产线: 'line' };

type SiteRecord = Omit<Site, 'version'>;

/** sites.csv: where the company makes and keeps goods. A site may belong to one that stands further down in the file. */
@Injectable()
export class ImportSites extends FileImport<SiteRecord> {
  static readonly kind = 'sites';
  readonly columns = ['场所编码', '名称', '类型', '城市', '地址', '时区', '上级编码', '状态'];

  keyOf(row: FileRow): string {
    return row.values['场所编码'] ?? '';
  }

  read(row: FileRow): SiteRecord {
    const timeZone = row.optional('时区') ?? usualTimeZone;
    if (!isTimeZone(timeZone)) throw new RowFault('invalid-time-zone', '时区');
    return {
      code: row.text('场所编码', 40),
      name: row.text('名称'),
      kind: row.choice('类型', kinds),
      city: row.text('城市'),
      address: row.optional('地址') === undefined ? null : row.text('地址'),
      timeZone,
      parent: row.optional('上级编码') ?? null,
      active: row.optional('状态') === undefined || row.choice('状态', activities),
    };
  }

  async keep(tx: Tx, rows: readonly ReadRow<SiteRecord>[]): Promise<readonly Outcome[]> {
    const refused = refusedPlaces(
      await standingPlaces(tx),
      rows.map(({ record }) => record),
    );
    const taken = rows.filter(({ record }) => !refused.has(record.code));
    const kept = (await keepRegister(tx, Site, taken, siteFact)).values();
    return rows.map(({ record }): Outcome => {
      const fault = refused.get(record.code);
      return fault ? { fault, column: '上级编码' } : (kept.next().value as Outcome);
    });
  }

  override async offers(manager: EntityManager): Promise<Marks> {
    return { sites: await versionsOf(manager, 'site') };
  }
}
