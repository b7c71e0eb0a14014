import type { Tx } from '@anxin/persistence';
import { millisecondsOf } from '@anxin/policy';
import { Complaint } from '../complaint/complaint.entity';

export interface Matter {
  readonly complainantId: string;
  readonly receivedAt: Date;
  readonly lot: string | null;
  readonly productCode: string | null;
  readonly productName: string | null;
}
export interface EarlierCases {
  readonly follows: string | null;
  readonly escalation: number;
}

/**
 * Earlier cases of the same person about the same lot or product within the policy's window (INT-7). They follow the first of them;
 * how many there were is the escalation. The complainant's row is locked, so no case can slip in between.
 */
export const earlierCases = async (tx: Tx, matter: Matter, window: string): Promise<EarlierCases> => {
  const since = new Date(matter.receivedAt.getTime() - millisecondsOf(window));
  const found = await tx.manager
    .createQueryBuilder(Complaint, 'complaint')
    .select(['complaint.reference', 'complaint.follows'])
    .where('complaint.complainantId = :complainantId AND complaint.receivedAt >= :since', { ...matter, since })
    .andWhere(
      '(complaint.lot = :lot OR complaint.productCode = :productCode OR complaint.productName = :productName)',
      matter,
    )
    .orderBy('complaint.reference')
    .getMany();
  const [first] = found;
  if (!first) return { follows: null, escalation: 0 };
  const root = first.follows ?? first.reference;
  const before = await tx.manager.count(Complaint, { where: [{ reference: root }, { follows: root }] });
  return { follows: root, escalation: before };
};
