import { appendAudit } from '@anxin/audit';
import { normaliseLot, systemActor } from '@anxin/contracts';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import type { HoldLots, LotsHeld } from '@anxin/workflow-recall';
import { Injectable } from '@nestjs/common';
import { placeHolds } from '../hold/place-holds';
import { once } from '../recall/once';

@Injectable()
export class HoldLotsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Holds these lots for the recall, once a key; other holds on them stay. A lot that the warehouse has not heard of yet is held as
   * well: it gets its row now, so that the hold is there before its goods are.
   */
  hold({ key, reference, lots }: HoldLots): Promise<LotsHeld> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, 'holdLots', async () => {
        const by = systemActor('logistics');
        const unknown = await this.makeRoom(tx, lots);
        const placed = await placeHolds(
          tx,
          lots.map(({ lotId }) => ({
            key: `${reference}/hold/${lotId}`,
            ...{ lotId, cause: 'recall' as const, reference, reason: 'recall', by: by.id },
          })),
        );
        if (placed.length > 0) {
          await appendAudit(tx, {
            actor: by,
            action: 'lots.held',
            aggregate: { type: 'recall-goods', id: reference },
            content: { key, holds: placed.map(({ id, lotId }) => ({ holdId: id, lotId })) },
          });
        }
        // The locks stand: nothing is issued of these lots from here on, so the list is whole.
        const issued: { for_batch: string }[] = await tx.manager.query(
          `SELECT DISTINCT for_batch FROM logistics.material_issue WHERE lot_id = ANY($1) ORDER BY for_batch`,
          [lots.map(({ lotId }) => lotId)],
        );
        return { held: lots.length - unknown.length, unknown, issuedTo: issued.map((row) => row.for_batch) };
      }),
    );
  }

  /** Resolves to the numbers of the lots that the warehouse does not know. */
  private async makeRoom(tx: Tx, lots: HoldLots['lots']): Promise<string[]> {
    const ids = lots.map(({ lotId }) => lotId);
    await tx.manager.query(
      `INSERT INTO logistics.lot (id, version, number, normalised, inspection)
       SELECT id, 0, number, normalised, 'pending' FROM unnest($1::uuid[], $2::text[], $3::text[]) AS wanted(id, number, normalised) ORDER BY id
       ON CONFLICT (id) DO NOTHING`,
      [ids, lots.map(({ number }) => number), lots.map(({ number }) => normaliseLot(number))],
    );
    const strange: { number: string }[] = await tx.manager.query(
      `SELECT number FROM logistics.lot WHERE id = ANY($1) AND unit IS NULL ORDER BY id`,
      [ids],
    );
    return strange.map(({ number }) => number);
  }
}
