import { appendAudit } from '@anxin/audit';
import { localDateOf, plusDays } from '@anxin/business-calendar';
import { type Actor, normaliseLot } from '@anxin/contracts';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { Decimal } from 'decimal.js';
import { uuidv7 } from 'uuidv7';
import { announceLots, lockLots } from '../lot/announce-lots';
import { fillGaps } from '../lot/fill-gaps';
import { keepInputs } from '../lot/keep-inputs';
import { keepLosses } from '../lot/keep-losses';
import { Lot, ownLots } from '../lot/lot.entity';
import { LotAlreadyRecorded } from '../lot/lot.errors';
import { type LotView, readLotView } from '../lot/lot.view';
import { claimIssues } from '../material/claim-issues';
import { LossesExceedBatch } from '../material/material.errors';
import type { MaterialReceipt } from '../material/material-receipt.entity';
import { productsOf } from '../product/products-of';
import type { MakeBatchDto } from './make-batch.dto';

@Injectable()
export class MakeBatchService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Records a batch with its losses and exactly the inputs that logistics issued for it, or nothing (LOG-8, PRD-2). Its inspection is
   * pending; others learn of it and of the lots that went into it by one event each.
   * @throws LotAlreadyRecorded, LossesExceedBatch, IssueNotArrived, IssueForAnotherBatch, IssueAlreadyUsed, IssueLeftOut, IssueOfUnknownLot
   */
  make(actor: Actor, body: MakeBatchDto): Promise<LotView> {
    return this.unitOfWork.run(async (tx) => {
      const { number, issues, losses = [] } = body;
      const lost = Decimal.sum(0, ...losses.map(({ quantity }) => quantity));
      if (lost.gt(body.quantity)) throw new LossesExceedBatch(number);
      const lot = await draft(tx, body);
      const inserted = await tx.manager
        .createQueryBuilder()
        .insert()
        .into(Lot)
        .values(lot)
        .orIgnore()
        .returning('id')
        .execute();
      if ((inserted.raw as unknown[]).length === 0) throw new LotAlreadyRecorded(number);
      const receipts = await claimIssues(tx, lot, issues);
      await this.keepRows(tx, lot, receipts, losses);
      const filled = await fillGaps(tx, [lot.id]);
      await announceLots(tx, [lot.id, ...receipts.map(({ lotId }) => lotId), ...filled]);
      await appendAudit(tx, {
        actor,
        action: 'batch.made',
        aggregate: { type: 'lot', id: lot.id },
        content: { number, item: lot.item, quantity: lot.produced, unit: lot.unit, losses: [...losses], issues },
      });
      return readLotView(tx.manager, lot.id);
    });
  }

  private async keepRows(
    tx: Tx,
    { id }: Lot,
    receipts: readonly MaterialReceipt[],
    losses: NonNullable<MakeBatchDto['losses']>,
  ): Promise<void> {
    await lockLots(
      tx,
      receipts.map(({ lotId }) => lotId),
    );
    const inputs = receipts.map(({ lotId: inputId, kind, issueId: source, quantity }) => ({
      ...{ outputId: id, inputId, kind, source, quantity },
    }));
    await keepInputs(tx, inputs);
    await keepLosses(
      tx,
      losses.map(({ kind, quantity }) => ({ lotId: id, kind, source: 'batch', quantity })),
    );
  }
}

const draft = async (tx: Tx, body: MakeBatchDto): Promise<Lot> => {
  const producedAt = new Date(body.producedAt);
  const producedOn = localDateOf(producedAt.getTime(), tx.zone);
  const product = (await productsOf(tx.manager, [body.item])).get(body.item);
  const days = body.kind === 'finished' ? product?.shelfLifeDays : undefined;
  return Object.assign(new Lot(), {
    ...{ id: uuidv7(), number: body.number, normalised: normaliseLot(body.number), owner: ownLots, item: body.item },
    ...{ kind: body.kind, unit: body.unit, produced: body.quantity, producedOn, producedAt },
    ...{ receivedOn: null, manufacturer: null, supplier: null, report: null },
    expiresOn: typeof days === 'number' ? plusDays(producedOn, days) : null,
    ...{ line: body.line ?? null, shift: body.shift ?? null },
    ...{
      inspection: 'pending' as const,
      inspectedAt: null,
      inputsKnown: false,
      version: 0,
      recordedAt: tx.now,
      changedAt: tx.now,
    },
  });
};
