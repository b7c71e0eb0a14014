import { normaliseLot } from '@anxin/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LotSuggestionsView, LotSuggestionView, SuggestLotsDto } from './suggest-lots.dto';

const shown = 20;
/** Less than this of a number says nothing. */
const shortest = 4;

const pattern = (start: string): string => `${start.replace(/[\\%_]/g, '\\$&')}%`;

@Injectable()
export class SuggestLotsService {
  constructor(private readonly dataSource: DataSource) {}

  /** Lots that a mistyped or cut number may mean, the surest first: suggested, never taken (LOG-8). */
  async suggest({ number, item }: SuggestLotsDto): Promise<LotSuggestionsView> {
    const typed = normaliseLot(number);
    if (typed.length < shortest) return { items: [], more: false };
    const backwards = [...typed].reverse().join('');
    const found: LotSuggestionView[] = await this.dataSource.query(suggestSql, [
      ...[typed, pattern(typed), pattern(backwards), item ?? null, shown + 1],
    ]);
    return { items: found.slice(0, shown), more: found.length > shown };
  }
}

/** Each way of meaning it has its own index and its own limit: a short beginning may fit thousands. */
const suggestSql = `
  WITH meant (id, rank, why) AS (
    (SELECT id, 1, 'same-number' FROM production.lot WHERE normalised = $1 AND ($4::text IS NULL OR item = $4) LIMIT $5)
    UNION ALL
    (SELECT id, 2, 'begins-so' FROM production.lot
      WHERE normalised LIKE $2 AND normalised <> $1 AND ($4::text IS NULL OR item = $4) ORDER BY normalised LIMIT $5)
    UNION ALL
    (SELECT id, 3, 'ends-so' FROM production.lot
      WHERE reverse(normalised) LIKE $3 AND normalised <> $1 AND ($4::text IS NULL OR item = $4) ORDER BY id DESC LIMIT $5)
    UNION ALL
    (SELECT lot_id, CASE normalised WHEN $1 THEN 4 ELSE 5 END, CASE normalised WHEN $1 THEN 'supplier-lot' ELSE 'supplier-lot-begins-so' END
       FROM production.lot_alias WHERE normalised LIKE $2
        AND ($4::text IS NULL OR EXISTS (SELECT FROM production.lot WHERE id = lot_id AND item = $4)) ORDER BY normalised LIMIT $5)
  ), surest AS (SELECT DISTINCT ON (id) id, rank, why FROM meant ORDER BY id, rank)
  SELECT lot.id AS "lotId", lot.number, lot.item, lot.kind, lot.produced_on::text AS "producedOn", surest.why
    FROM surest JOIN production.lot ON lot.id = surest.id ORDER BY surest.rank, lot.normalised, lot.id LIMIT $5`;
