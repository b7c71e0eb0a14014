import { hatsNow, requireOtherPerson, requireRecentLogin } from '@anxin/auth';
import { type Actor, event, type Hat, remedyDecided } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { insertRows, readRows, type Tx, UnitOfWork } from '@anxin/persistence';
import { PolicyRegister, ReferenceMissing } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { signalComplaint } from '../clock/signal-clocks';
import type { Complaint } from '../complaint/complaint.entity';
import { keepComplaint, lockComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import type { HandlingSheet } from '../handling-sheet/handling-sheet.entity';
import { RemedyDecision } from '../remedy/decision.entity';
import {
  AlreadyDecided,
  BeyondAuthority,
  ContentChanged,
  ReasonMissing,
  SheetNotFiled,
  SheetNotReviewed,
} from '../remedy/decision.errors';
import { type RemedyPapers, remedyPapers, shownHash } from '../remedy/decision-content';
import { keepRemedy, knownRemedy, readRemedy } from '../remedy/find-remedy';
import type { Remedy } from '../remedy/remedy.entity';
import { refuseAndRecord } from '../violation/refuse-and-record';
import { closeFound, openWork, openWorkOf } from '../work/work';
import type { WorkItem } from '../work/work-item.entity';
import type { DecideRemedyDto } from './decide-remedy.dto';
import { DecidedView, decidedView } from './decided.view';
import { signingHat } from './signing-hat';

/** What a signature is given on, read behind the lock of the case. */
interface CaseAtHand {
  readonly complaint: Complaint;
  readonly remedy: Remedy;
  readonly decisions: readonly RemedyDecision[];
  readonly work: readonly WorkItem[];
}

@Injectable()
export class DecideRemedyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyRegister,
  ) {}

  /**
   * One signature under the content that was shown (SEC-3). Every role of the tier signs, each another person; the first refusal
   * stands for the remedy. The same person clicking again gets the same answer.
   * @throws ComplaintNotInStage, RemedyNotFound, RemedyNotInState, AlreadyDecided, ContentChanged, RemedyNotAgreed, SheetNotReviewed,
   * LoginAgain, SamePerson `remedy.own-proposal`, ReasonMissing; BeyondAuthority and SheetNotFiled go on record (CMP-6)
   */
  decide(actor: Actor, reference: string, remedyId: string, body: DecideRemedyDto): Promise<DecidedView> {
    return this.unitOfWork.run(async (tx) => {
      // The lock is sent first: all that is read behind it, in the same wait, stays as it is until the commit.
      const [complaint, found, decisions, hats, papers, work, signing] = await Promise.all([
        lockComplaint(tx, reference),
        readRemedy(tx, reference, remedyId),
        readRows(tx, RemedyDecision, { remedyId }),
        hatsNow(tx, actor),
        remedyPapers(tx.manager, remedyId),
        openWorkOf(tx, reference, 'remedy-decision'),
        this.policies.find(tx, 'signing'),
      ]);
      const remedy = knownRemedy(found, reference, remedyId);
      const own = decisions.find(({ decidedBy }) => decidedBy === actor.id);
      if (own?.outcome === body.outcome) return decidedView(own);
      if (own) throw new AlreadyDecided(remedyId, own);
      complaint.requireStage('remedy');
      const hat = await this.requireAuthority(tx, actor, hats, complaint, remedy, decisions);
      const sheet = await this.requireSettled(tx, actor, complaint, remedy, papers, body);
      this.requireOthers(actor, hat, [remedy.proposedBy, sheet.author]);
      if (!signing) throw new ReferenceMissing('signing');
      requireRecentLogin(actor, signing.document.recentLoginSeconds, tx.now);
      if (body.outcome === 'refused' && body.reason === undefined) throw new ReasonMissing(remedyId);
      return this.sign(tx, actor, hat, { complaint, remedy, decisions, work }, body);
    });
  }

  /** Somebody else's signature in the role stands; a role that is not the actor's is beyond their authority, and recorded (CMP-6). */
  private requireAuthority(
    tx: Tx,
    actor: Actor,
    hats: readonly Hat[],
    complaint: Complaint,
    remedy: Remedy,
    decisions: readonly RemedyDecision[],
  ): Hat | Promise<never> {
    const hat = signingHat(hats, this.open(remedy, decisions));
    if (hat) return hat;
    const [standing] = decisions;
    if (standing && signingHat(hats, remedy.signers)) throw new AlreadyDecided(remedy.id, standing);
    const attempt = { act: 'remedy.decide', subject: remedy.id, needs: remedy.signers };
    return refuseAndRecord(tx, actor, complaint, attempt, new BeyondAuthority(remedy.id, remedy.tier, remedy.signers));
  }

  /** Agreement on record (HND-19), sheet filed (CMP-6) and reviewed (CMP-12), and all of it as it was shown. */
  private requireSettled(
    tx: Tx,
    actor: Actor,
    complaint: Complaint,
    remedy: Remedy,
    papers: RemedyPapers,
    { contentHash: shown }: DecideRemedyDto,
  ): HandlingSheet | Promise<never> {
    remedy.requireAgreed();
    const { sheet } = papers;
    if (!sheet) {
      const attempt = { act: 'remedy.decide', subject: remedy.id, needs: ['filed-sheet'] };
      return refuseAndRecord(tx, actor, complaint, attempt, new SheetNotFiled(remedy.id));
    }
    if (!sheet.reviewed) throw new SheetNotReviewed(remedy.id, sheet.number);
    const contentHash = shownHash(remedy, papers);
    if (shown !== contentHash) throw new ContentChanged(remedy.id, contentHash);
    return sheet;
  }

  /** Nobody signs what they asked for themselves, nor does their deputy in their stead (SEC-3). */
  private requireOthers(actor: Actor, { delegation }: Hat, requesters: readonly string[]): void {
    for (const requester of requesters) {
      requireOtherPerson(actor, requester, 'remedy.own-proposal');
      if (delegation) requireOtherPerson({ ...actor, id: delegation.absent }, requester, 'remedy.own-proposal');
    }
  }

  private async sign(
    tx: Tx,
    actor: Actor,
    hat: Hat,
    { complaint, remedy, decisions, work }: CaseAtHand,
    { outcome, contentHash, reason }: DecideRemedyDto,
  ): Promise<DecidedView> {
    const { reference } = complaint;
    const signature = {
      id: uuidv7(),
      complaint: reference,
      remedyId: remedy.id,
      role: hat.role,
      outcome,
      reason: reason ?? null,
    };
    const decision = { ...signature, contentHash, hat, decidedBy: actor.id, decidedAt: tx.now };
    insertRows(tx, RemedyDecision, decision);
    const last = outcome === 'refused' || this.open(remedy, [...decisions, decision]).length === 0;
    if (last) {
      remedy.decide(outcome);
      await keepRemedy(tx, remedy);
    }
    await keepComplaint(tx, complaint);
    const told = { reference, at: tx.now.toISOString(), by: actor.id, remedyId: remedy.id, decisionId: decision.id };
    await publish(tx, event(remedyDecided, reference, complaint.version, { ...told, outcome, role: hat.role }));
    if (last) await this.tellHandling(tx, complaint, remedy, decision);
    const about = last ? {} : { about: `${remedy.id}/${hat.role}` };
    await closeFound(tx, complaint, work, { by: actor.id, ...about });
    if (outcome === 'refused') await this.askForAnother(tx, complaint, remedy);
    const audited = { remedyId: remedy.id, decisionId: decision.id, tier: remedy.tier, outcome, contentHash };
    await recordAct(tx, actor, complaint, 'remedy.decided', audited, hat);
    return decidedView(decision);
  }

  private tellHandling(
    tx: Tx,
    { reference }: Complaint,
    remedy: Remedy,
    { id: decisionId, outcome }: RemedyDecision,
  ): Promise<void> {
    return signalComplaint(tx, reference, 'remedy-decided', { remedyId: remedy.id, decisionId, outcome });
  }

  private askForAnother(tx: Tx, complaint: Complaint, remedy: Remedy): Promise<void> {
    const { speakerRole: role } = complaint;
    return openWork(tx, complaint, { kind: 'remedy', about: `after/${remedy.id}`, role, rule: 'SEC-3' });
  }

  private open({ signers }: Remedy, decisions: readonly RemedyDecision[]): string[] {
    return signers.filter((role) => !decisions.some((decision) => decision.role === role));
  }
}
