import type { PersonKey } from '@anxin/privacy';
import type { EntityManager } from 'typeorm';
import type { Complaint } from '../complaint/complaint.entity';
import type { HandlingSheet } from '../handling-sheet/handling-sheet.entity';
import { RemedyDecision } from '../remedy/decision.entity';
import { remedyFile } from '../remedy/decision-content';
import { Remedy } from '../remedy/remedy.entity';
import type { RemedyAnswerRecord } from '../remedy/remedy-answer.entity';
import { opened } from './case-records';
import type { ApprovalView, RemedyAnswerView, RemedyView, SheetView } from './complaint.view';

/** The case's remedies with the complainant's word, the sheet, and who approved what (SEC-3). */
export const remediesOf = async (
  manager: EntityManager,
  { reference }: Complaint,
  key: PersonKey,
): Promise<RemedyView[]> => {
  const remedies = await manager.find(Remedy, { where: { complaint: reference }, order: { number: 'ASC' } });
  const decisions = await manager.find(RemedyDecision, {
    where: { complaint: reference },
    order: { decidedAt: 'ASC' },
  });
  const views: RemedyView[] = [];
  for (const remedy of remedies) {
    const { answers, sheet, contentHash } = await remedyFile(manager, remedy);
    const {
      id,
      number,
      cycle,
      state,
      kind,
      productCode,
      lot,
      quantity,
      unit,
      exchangeQuantity,
      multiple,
      amount,
      currency,
    } = remedy;
    const { legalFloor, terms, tier, signers, filedAt, proposedBy } = remedy;
    views.push({
      ...{
        id,
        number,
        cycle,
        state,
        kind,
        productCode,
        lot,
        quantity,
        unit,
        exchangeQuantity,
        multiple,
        amount,
        currency,
      },
      ...{ legalFloor, terms, tier, signers, filedAt, proposedBy, contentHash },
      proposedAt: remedy.proposedAt.toISOString(),
      executedAt: remedy.executedAt?.toISOString() ?? null,
      answers: answers.map((answer) => answerView(answer, key)),
      sheet: sheet && sheetView(sheet),
      approvals: decisions.filter(({ remedyId }) => remedyId === id).map(approvalView),
    });
  }
  return views;
};

const answerView = (
  { answer, givenBy, givenAt, channel, demandSealed, recordedBy }: RemedyAnswerRecord,
  key: PersonKey,
): RemedyAnswerView => ({
  ...{ answer, givenBy, channel, recordedBy },
  givenAt: givenAt.toISOString(),
  demand: opened(key, 'demand', demandSealed),
});

const sheetView = ({
  number,
  filedWith,
  measures,
  author,
  filedAt,
  reviewer,
  reviewedAt,
}: HandlingSheet): SheetView => ({
  ...{ number, filedWith, measures, author, reviewer },
  filedAt: filedAt.toISOString(),
  reviewedAt: reviewedAt?.toISOString() ?? null,
});

const approvalView = ({
  id,
  outcome,
  decidedBy,
  decidedAt,
  hat,
  contentHash,
  reason,
}: RemedyDecision): ApprovalView => ({
  ...{ decisionId: id, outcome, decidedBy, contentHash, reason },
  decidedAt: decidedAt.toISOString(),
  hat: { role: hat.role, scope: hat.scope, absent: hat.delegation?.absent ?? null },
});
