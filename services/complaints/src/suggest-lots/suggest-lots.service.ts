import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Complaint } from '../complaint/complaint.entity';
import { ComplaintNotFound } from '../complaint/complaint.errors';
import type { LotSuggestionsView, LotSuggestionView } from './lot-suggestions.view';

/** A shorter number says too little to be a number at all. */
const shortest = 4;

/**
 * Ranges instead of LIKE, so that the indexes serve any number: `~>=~` compares byte by byte, and nothing sorts after the last
 * character that follows the typed part.
 */
const sql = `
  SELECT found.lot_id AS "lotId", found.number, found.item, found.produced_on::text AS "producedOn", found.match,
         coalesce(found.item = $2::text, false) AS "sameProduct",
         (SELECT count(*)::integer FROM complaints.complaint WHERE lot = found.normalised) AS complaints
    FROM (SELECT *, CASE WHEN normalised = $1::text THEN 'same-number' WHEN starts_with(normalised, $1::text) THEN 'cut-end'
                         WHEN right(normalised, length($1::text)) = $1::text THEN 'cut-start' ELSE 'same-day' END AS match
            FROM complaints.ref_lot
           WHERE kind = 'finished'
             AND ((length($1::text) >= ${shortest} AND normalised ~>=~ $1::text AND normalised ~<~ ($1::text || chr(1114111)))
               OR (length($1::text) >= ${shortest} AND reverse(normalised) ~>=~ reverse($1::text) AND reverse(normalised) ~<~ (reverse($1::text) || chr(1114111)))
               OR (item = $2::text AND produced_on = $3::date))) AS found
   ORDER BY coalesce(found.item = $2::text, false) DESC, array_position(ARRAY['same-number', 'cut-end', 'cut-start', 'same-day'], found.match),
            complaints DESC, found.number, found.lot_id
   LIMIT 20`;

@Injectable()
export class SuggestLotsService {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws ComplaintNotFound */
  async suggest(reference: string): Promise<LotSuggestionsView> {
    const complaint = await this.dataSource.manager.findOneBy(Complaint, { reference });
    if (!complaint) throw new ComplaintNotFound(reference);
    const { lotTyped, lot, lotKnown, productCode, productionDate } = complaint;
    const items: LotSuggestionView[] = await this.dataSource.query(sql, [lot, productCode, productionDate]);
    return { reference, lotTyped, lot, lotKnown, items };
  }
}
