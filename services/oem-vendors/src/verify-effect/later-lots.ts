import type { Tx } from '@anxin/persistence';
import type { CorrectiveAction } from '../corrective-action/corrective-action.entity';

/** What the data say since the manufacturer corrected. */
export interface LaterLots {
  /** Lots of the product made the new way. */
  readonly lots: number;
  /** Quality complaints about these lots that nobody refuted (INT-3, HND-6). */
  readonly complaints: string[];
}

/** Counted in the service's own copies: lots as production told them, complaints as their facts say. */
export const laterLots = async (
  tx: Tx,
  {
    manufacturer,
    productCode,
    implementedOn,
  }: Pick<CorrectiveAction, 'manufacturer' | 'productCode' | 'implementedOn'>,
): Promise<LaterLots> => {
  const [counted] = await tx.manager.query<{ lots: number; complaints: string[] }[]>(
    `WITH later AS (
       SELECT normalised FROM oem_vendors.ref_lot WHERE manufacturer = $1 AND item = $2 AND produced_on >= $3::date
     )
     SELECT (SELECT count(*)::int FROM later) AS lots,
            ARRAY(SELECT complaint FROM oem_vendors.complaint_fact
                   WHERE lot IN (SELECT normalised FROM later) AND cause = 'quality' AND finding IS DISTINCT FROM 'not-confirmed'
                   ORDER BY complaint) AS complaints`,
    [manufacturer, productCode, implementedOn],
  );
  return counted ?? { lots: 0, complaints: [] };
};
