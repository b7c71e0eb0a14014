import type { MaterialKind } from '@anxin/contracts';
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
import { activities } from '../master-data/activities';
import { Material } from '../material/material.entity';
import { materialFact } from '../material/material.events';

const kinds: Readonly<Record<string, MaterialKind>> = {
  原料: 'raw',
  包材: 'packaging',
  辅料: 'auxiliary',
  半成品: 'semi-finished',
};
/** In the column of allergens: it was looked at, and there is none. */
const none = '无';

type MaterialRecord = Omit<Material, 'version'>;

/** materials.csv: what products are made and packed of, as receipts and batches name it (LOG-8, PRD-2). */
@Injectable()
export class ImportMaterials extends FileImport<MaterialRecord> {
  static readonly kind = 'materials';
  readonly columns = ['物料编码', '名称', '类型', '单位', '储存条件', '保质期(天)', '过敏原', '状态'];

  keyOf(row: FileRow): string {
    return row.values['物料编码'] ?? '';
  }

  read(row: FileRow): MaterialRecord {
    return {
      code: row.text('物料编码', 40),
      name: row.text('名称'),
      kind: row.choice('类型', kinds),
      unit: row.text('单位', 20),
      storageConditions: row.optional('储存条件') === undefined ? null : row.text('储存条件'),
      shelfLifeDays: row.optional('保质期(天)') === undefined ? null : row.whole('保质期(天)'),
      allergens: allergensOf(row),
      active: row.optional('状态') === undefined || row.choice('状态', activities),
    };
  }

  keep(tx: Tx, rows: readonly ReadRow<MaterialRecord>[]): Promise<readonly Outcome[]> {
    return keepRegister(tx, Material, rows, materialFact);
  }

  override async offers(manager: EntityManager): Promise<Marks> {
    return { materials: await versionsOf(manager, 'material') };
  }
}

/** `花生、大豆` are two. @throws RowFault `value-too-long` */
const allergensOf = (row: FileRow): string[] | null => {
  if (row.optional('过敏原') === undefined) return null;
  const named = row.text('过敏原', 500).split(/[、,，;；]/);
  const allergens = [...new Set(named.map((each) => each.trim()).filter((each) => each !== '' && each !== none))];
  if (allergens.some((each) => each.length > 50)) throw new RowFault('value-too-long', '过敏原');
  return allergens;
};
