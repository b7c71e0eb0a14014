import { contentHash } from '@anxin/audit';
import { readRows, type Tx } from '@anxin/persistence';
import { HandlingSheet } from '../handling-sheet/handling-sheet.entity';
import type { Remedy } from './remedy.entity';
import { RemedyAnswerRecord } from './remedy-answer.entity';

/** What a signature is put under (SEC-3): the terms, the complainant's last word on them, and the reviewed sheet. */
export interface DecisionContent {
  readonly remedy: object;
  readonly answer: object | null;
  readonly sheet: object | null;
}

export const decisionContent = (
  remedy: Remedy,
  answer: RemedyAnswerRecord | null,
  sheet: HandlingSheet | null,
): DecisionContent => {
  const { id, complaint, cycle, number, kind, productCode, lot, quantity, unit, exchangeQuantity, amount, currency } =
    remedy;
  const { legalFloor, terms, tier, signers, filedAt, policyVersion, proposedBy } = remedy;
  const figures = { productCode, lot, quantity, unit, exchangeQuantity, amount, currency, legalFloor };
  return {
    remedy: {
      id,
      complaint,
      cycle,
      number,
      kind,
      ...figures,
      terms,
      tier,
      signers,
      filedAt,
      policyVersion,
      proposedBy,
    },
    answer: answer && {
      id: answer.id,
      answer: answer.answer,
      givenBy: answer.givenBy,
      channel: answer.channel,
      givenAt: answer.givenAt,
    },
    sheet: sheet && {
      number: sheet.number,
      measures: sheet.measures,
      author: sheet.author,
      reviewer: sheet.reviewer,
      reviewedAt: sheet.reviewedAt,
    },
  };
};

/** What was put on record about a remedy after its terms. */
export interface RemedyPapers {
  readonly answers: readonly RemedyAnswerRecord[];
  readonly sheet: HandlingSheet | null;
}
export interface RemedyFile extends RemedyPapers {
  /** Hash of the content as it stands now: what a decision must name. */
  readonly contentHash: string;
}

export const remedyPapers = async (manager: Tx['manager'], remedyId: string): Promise<RemedyPapers> => {
  const [answers, [sheet]] = await Promise.all([
    readRows({ manager }, RemedyAnswerRecord, { remedyId }, { by: ['recordedAt', 'id'] }),
    readRows({ manager }, HandlingSheet, { remedyId }),
  ]);
  return { answers, sheet: sheet ?? null };
};

export const shownHash = (remedy: Remedy, { answers, sheet }: RemedyPapers): string =>
  contentHash(decisionContent(remedy, answers.at(-1) ?? null, sheet));

/** Everything on record about one remedy that its decision rests on. */
export const remedyFile = async (manager: Tx['manager'], remedy: Remedy): Promise<RemedyFile> => {
  const papers = await remedyPapers(manager, remedy.id);
  return { ...papers, contentHash: shownHash(remedy, papers) };
};
