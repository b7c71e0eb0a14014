import type { Tx } from '@anxin/persistence';
import { In } from 'typeorm';
import { Lot } from '../lot/lot.entity';
import {
  IssueAlreadyUsed,
  IssueForAnotherBatch,
  IssueLeftOut,
  IssueNotArrived,
  IssueOfUnknownLot,
} from './material.errors';
import { MaterialReceipt } from './material-receipt.entity';

/**
 * Takes material issues for a batch that is being recorded, each once for ever. They are all that logistics issued for the batch, as
 * far as production knows, and nothing else.
 * @throws IssueNotArrived, IssueForAnotherBatch, IssueAlreadyUsed, IssueLeftOut, IssueOfUnknownLot
 */
export const claimIssues = async (tx: Tx, batch: Lot, issues: readonly string[]): Promise<MaterialReceipt[]> => {
  const named = { issueId: In([...issues]) };
  const receipts = await tx.manager.find(MaterialReceipt, {
    where: [named, { forNormalised: batch.normalised }],
    order: { issueId: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const byId = new Map(receipts.map((receipt) => [receipt.issueId, receipt]));
  const claimed = issues.map((issue) => {
    const receipt = byId.get(issue);
    if (!receipt) throw new IssueNotArrived(issue);
    if (receipt.forNormalised !== batch.normalised)
      throw new IssueForAnotherBatch(issue, receipt.forBatch, batch.number);
    if (receipt.usedBy !== null) throw new IssueAlreadyUsed(issue);
    return receipt;
  });
  const left = receipts.find(({ issueId, usedBy }) => usedBy === null && !issues.includes(issueId));
  if (left) throw new IssueLeftOut(left.issueId, batch.number);
  await requireLots(tx, claimed);
  await tx.manager.update(MaterialReceipt, named, { usedBy: batch.id });
  return claimed;
};

const requireLots = async (tx: Tx, receipts: readonly MaterialReceipt[]): Promise<void> => {
  const lots = await tx.manager.findBy(Lot, { id: In(receipts.map(({ lotId }) => lotId)) });
  const units = new Map(lots.map(({ id, unit }) => [id, unit]));
  const wrong = receipts.find(({ lotId, unit }) => units.get(lotId) !== unit);
  if (wrong) throw new IssueOfUnknownLot(wrong.issueId);
};
