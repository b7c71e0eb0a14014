import { In, type EntityManager } from 'typeorm';
import { OemClock } from '../clock/clock.entity';
import { CaseExtension } from '../oem-case/case-extension.entity';
import { CaseForm } from '../oem-case/case-form.entity';
import { CaseOpinion } from '../oem-case/case-opinion.entity';
import { CaseReturn } from '../oem-case/case-return.entity';
import type { OemCase } from '../oem-case/oem-case.entity';
import { opinionRule } from '../oem-case/oem-case.terms';
import { OpinionDecision } from '../oem-case/opinion-decision.entity';
import type {
  CaseConfirmationView,
  CaseExtensionView,
  CaseFormView,
  CaseOpinionView,
  OemCaseItemView,
} from './oem-case.view';

/** Cases as a list shows them, with the instants of their opinions' clocks. */
export const caseItems = async (manager: EntityManager, cases: readonly OemCase[]): Promise<OemCaseItemView[]> => {
  const where = { subject: In(cases.map(({ reference }) => reference)), rule: opinionRule };
  const clocks = new Map((await manager.findBy(OemClock, where)).map((clock) => [clock.subject, clock]));
  return cases.map((oemCase) => caseItem(oemCase, clocks.get(oemCase.reference)));
};

const caseItem = (oemCase: OemCase, clock: OemClock | undefined): OemCaseItemView => {
  const { reference, version, stage, complaint, lot, lotKnown, productCode, manufacturer } = oemCase;
  const { submittedBy, formLate, revision, causeClass } = oemCase;
  const dueAt = clock?.dueAt ?? null;
  return {
    ...{ reference, version, stage, complaint, lot, lotKnown, productCode, manufacturer },
    ...{ submittedBy, formLate, revision, causeClass },
    receivedAt: oemCase.receivedAt.toISOString(),
    submittedAt: oemCase.submittedAt.toISOString(),
    opinionDueAt: dueAt?.toISOString() ?? null,
    overdue: clock?.state === 'running' && dueAt !== null && dueAt < new Date(),
    decidedAt: oemCase.decidedAt?.toISOString() ?? null,
  };
};

export const formsOf = async (manager: EntityManager, oemCase: string): Promise<CaseFormView[]> => {
  const forms = await manager.find(CaseForm, { where: { oemCase }, order: { revision: 'ASC' } });
  const returns = await manager.findBy(CaseReturn, { oemCase });
  return forms.map(({ revision, content, submittedBy, submittedAt, hat }) => {
    const back = returns.find((each) => each.revision === revision);
    return {
      ...{ revision, ...content, submittedBy, role: hat.role, submittedAt: submittedAt.toISOString() },
      returned: back ? returnOf(back) : null,
    };
  });
};

const returnOf = ({ reasons, returnedBy, returnedAt, hat }: CaseReturn) => ({
  ...{ reasons, returnedBy, role: hat.role, returnedAt: returnedAt.toISOString() },
});

export const confirmationOf = (oemCase: OemCase): CaseConfirmationView | null => {
  const { causeClass, confirmationNote, confirmedBy, confirmedAt } = oemCase;
  if (causeClass === null || confirmedAt === null) return null;
  return {
    ...{ causeClass, note: confirmationNote ?? '', confirmedBy: confirmedBy ?? '' },
    confirmedAt: confirmedAt.toISOString(),
  };
};

/** @param shows which revisions the reader may see */
export const opinionsOf = async (
  manager: EntityManager,
  oemCase: string,
  shows: (revision: number) => boolean,
): Promise<CaseOpinionView[]> => {
  const opinions = await manager.find(CaseOpinion, { where: { oemCase }, order: { revision: 'ASC' } });
  const decisions = await manager.findBy(OpinionDecision, { oemCase });
  return opinions
    .filter(({ revision }) => shows(revision))
    .map(({ revision, opinion, liability, handling, requestsCorrectiveAction, givenBy, givenAt }) => {
      const decision = decisions.find((each) => each.revision === revision);
      return {
        ...{ revision, opinion, liability, handling, requestsCorrectiveAction, givenBy },
        givenAt: givenAt.toISOString(),
        decision: decision ? decisionOf(decision) : null,
      };
    });
};

const decisionOf = ({ outcome, reason, decidedBy, decidedAt, hat }: OpinionDecision) => ({
  ...{ outcome, reason, decidedBy, role: hat.role, hat, decidedAt: decidedAt.toISOString() },
});

export const extensionsOf = async (manager: EntityManager, oemCase: string): Promise<CaseExtensionView[]> => {
  const extensions = await manager.find(CaseExtension, { where: { oemCase }, order: { number: 'ASC' } });
  return extensions.map(({ number, reason, extendedBy, ...at }) => ({
    ...{ number, reason, extendedBy },
    dueBefore: at.dueBefore.toISOString(),
    until: at.until.toISOString(),
    extendedAt: at.extendedAt.toISOString(),
  }));
};
