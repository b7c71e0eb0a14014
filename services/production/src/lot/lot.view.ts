import { inspectionResults, lotKinds } from '@anxin/contracts';
import { ApiProperty } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { figureColumns, figuresOf } from './figures-sql';
import { itemName, itemNameText, itemsOf } from './item-name-sql';
import { LotNotFound } from './lot.errors';

export class LotAliasView {
  @ApiProperty({ description: '`supplier-lot`' }) kind!: string;
  @ApiProperty({ description: 'Vendor code, empty where nobody said' }) supplier!: string;
  @ApiProperty({ example: 'PN-2609-117' }) value!: string;
}

/** A lot as the API shows it. Quantities are decimals as texts, in `unit`. */
export class LotView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'As its label has it', example: '20260930P001L31' }) number!: string;
  @ApiProperty({ description: 'Whose number it is: `own`, or the contract manufacturer’s code' }) owner!: string;
  @ApiProperty({ description: 'Code of the product or material', example: 'P001' }) item!: string;
  @ApiProperty({ type: String, nullable: true, description: itemNameText, example: '康誉花生酱' })
  itemName!: string | null;
  @ApiProperty({ enum: lotKinds }) kind!: string;
  @ApiProperty({ example: '瓶' }) unit!: string;
  @ApiProperty({ description: 'Made or received' }) produced!: string;
  @ApiProperty() scrapped!: string;
  @ApiProperty() sampled!: string;
  @ApiProperty({ description: 'Gone into other lots, rework apart' }) consumed!: string;
  @ApiProperty({ description: 'Gone into other lots as rework' }) reworked!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) producedOn!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) receivedOn!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) expiresOn!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) producedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) line!: string | null;
  @ApiProperty({ type: String, nullable: true }) shift!: string | null;
  @ApiProperty({ type: String, nullable: true }) manufacturer!: string | null;
  @ApiProperty({ type: String, nullable: true }) supplier!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Number of the inspection report' }) report!: string | null;
  @ApiProperty({ enum: inspectionResults }) inspection!: string;
  @ApiProperty({ type: [LotAliasView] }) aliases!: LotAliasView[];
  @ApiProperty() version!: number;
}

const viewSql = `
  SELECT l.id, l.number, l.owner, l.item, ${itemName}, l.kind, l.unit, ${figureColumns}, l.produced_on::text AS "producedOn",
         l.received_on::text AS "receivedOn", l.expires_on::text AS "expiresOn", l.produced_at AS "producedAt", l.line, l.shift,
         l.manufacturer, l.supplier, l.report, l.inspection, aliases.aliases, l.version
    FROM unnest($1::uuid[]) WITH ORDINALITY asked (id, n)
    JOIN production.lot l ON l.id = asked.id ${figuresOf} ${itemsOf}
    CROSS JOIN LATERAL (
      SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'supplier', supplier, 'value', value) ORDER BY supplier, normalised), '[]') AS aliases
        FROM production.lot_alias WHERE lot_id = l.id
    ) aliases
   ORDER BY asked.n`;

type Row = Omit<LotView, 'producedAt'> & { readonly producedAt: Date | null };

/** Lots as the API shows them, in the order of the ids; one that does not exist is left out. */
export const readLotViews = async (
  manager: Pick<EntityManager, 'query'>,
  ids: readonly string[],
): Promise<LotView[]> => {
  const rows: Row[] = await manager.query(viewSql, [ids]);
  return rows.map((row) => ({ ...row, producedAt: row.producedAt?.toISOString() ?? null }));
};

/** @throws LotNotFound */
export const readLotView = async (manager: Pick<EntityManager, 'query'>, id: string): Promise<LotView> => {
  const [view] = await readLotViews(manager, [id]);
  if (!view) throw new LotNotFound(id);
  return view;
};
