import { hatsNow, requireHat } from '@anxin/auth';
import { type Actor, event, oemCaseOpinionGiven } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { caseActView } from '../oem-case/case-act.view';
import { CaseOpinion, opinionHash } from '../oem-case/case-opinion.entity';
import { keepCase, lockCase } from '../oem-case/lock-case';
import { OpinionWaits } from '../oem-case/oem-case.errors';
import { toldOf } from '../oem-case/oem-case.events';
import { caseApprovers, caseEngineer, opinionRule } from '../oem-case/oem-case.terms';
import { opinionClock } from '../oem-case/opinion-clock';
import { OpinionDecision } from '../oem-case/opinion-decision.entity';
import { recordCaseAct } from '../oem-case/record-case-act';
import { oemWork } from '../oem-work/oem-work';
import type { GiveOemOpinionDto } from './give-oem-opinion.dto';
import type { GivenOpinionView } from './oem-opinion.views';

@Injectable()
export class GiveOemOpinionService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The engineer's opinion, submitted to the superior (OEM-4). After a refusal another revision; one that waits is decided first.
   * @throws OemCaseNotFound, RoleMissing, CaseNotInStage, OpinionWaits
   */
  give(actor: Actor, reference: string, body: GiveOemOpinionDto): Promise<GivenOpinionView> {
    return this.unitOfWork.run(async (tx) => {
      const oemCase = await lockCase(tx, reference);
      const hat = await requireHat(tx, actor, caseEngineer);
      oemCase.requireStage('confirmed');
      const revision = await nextRevision(tx, reference);
      const { opinion, liability, handling, requestsCorrectiveAction } = body;
      const content = { opinion, liability, handling, requestsCorrectiveAction };
      const contentHash = opinionHash(reference, revision, content);
      const given = { oemCase: reference, revision, contentHash, givenBy: actor.id, givenAt: tx.now, hat };
      await tx.manager.insert(CaseOpinion, { ...content, ...given });
      await keepCase(tx, oemCase);
      const told = { ...toldOf(oemCase, actor.id, tx.now), revision };
      await publish(tx, event(oemCaseOpinionGiven, reference, oemCase.version, told));
      await oemWork.close(tx, oemCase, ['oem-opinion'], { by: actor.id });
      const dueAt = (await opinionClock(tx, reference))?.dueAt ?? null;
      const role = await approverOf(tx, actor);
      await oemWork.open(tx, oemCase, {
        kind: 'oem-opinion-approval',
        about: revision,
        role,
        rule: opinionRule,
        dueAt,
      });
      const audited = { revision, contentHash, liability, requestsCorrectiveAction };
      await recordCaseAct(tx, actor, oemCase, 'oem-opinion.given', audited, hat);
      return { ...caseActView(oemCase), revision };
    });
  }
}

/** @throws OpinionWaits while the last one is not decided */
const nextRevision = async (tx: Tx, oemCase: string): Promise<number> => {
  const revisions = await tx.manager.countBy(CaseOpinion, { oemCase });
  const decided = await tx.manager.countBy(OpinionDecision, { oemCase });
  if (decided < revisions) throw new OpinionWaits(oemCase, revisions);
  return revisions + 1;
};

/** The nearest superior whose role the author does not wear: nobody approves their own (SEC-3). */
const approverOf = async (tx: Tx, actor: Actor): Promise<string> => {
  const worn = new Set((await hatsNow(tx, actor)).map(({ role }) => role));
  return caseApprovers.find((role) => !worn.has(role)) ?? caseApprovers[0];
};
