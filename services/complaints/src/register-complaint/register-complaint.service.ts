import type { Actor } from '@anxin/contracts';
import { publish, startWorkflow } from '@anxin/messaging';
import { insertRows, nextReference, type Tx, UnitOfWork } from '@anxin/persistence';
import { handlingPathFor, routeFor } from '@anxin/policy';
import { PolicyRegister } from '@anxin/reference-data';
import { PersonalVault } from '@anxin/privacy';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { CaseClock } from '../clock/clock.entity';
import { Clocks } from '../clock/clocks';
import { Complainants } from '../complainant/complainants';
import { Classification } from '../complaint/classification.entity';
import { Complaint } from '../complaint/complaint.entity';
import { ComplaintReceivedInFuture } from '../complaint/complaint.errors';
import { handlingStart, registeredFact } from '../complaint/complaint.events';
import { casePolicies, caseTypeOf, intakeClocks } from '../complaint/complaint-terms';
import { recordAct } from '../complaint/record-act';
import { lotIsKnown } from '../lot/lot-is-known';
import { LotWatch } from '../lot-watch/lot-watch';
import { openFirstWork } from '../work/work';
import type { RegisterComplaintDto } from './register-complaint.dto';
import { reportOf, sealedReport } from './report-columns';
import { RegisteredView, registeredView } from './registered.view';
import { earlierCases } from './same-matter';

@Injectable()
export class RegisterComplaintService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyRegister,
    private readonly complainants: Complainants,
    private readonly vault: PersonalVault,
    private readonly clocks: Clocks,
    private readonly watch: LotWatch,
  ) {}

  /**
   * Stores the case with its clocks, work, event, audit line and the start of its handling, or none of them (INT-1, 2, 5, 7, 8).
   * A message that its channel delivers twice is the same case.
   * @throws ComplaintReceivedInFuture, ReferenceMissing while no policy is in force
   */
  register(actor: Actor, body: RegisterComplaintDto): Promise<RegisteredView> {
    return this.unitOfWork.run(async (tx) => {
      const doubled = await this.takenIn(tx, body);
      if (doubled) return registeredView(doubled);
      const complaint = await this.draft(tx, actor, body);
      const { receivedAt, recordedAt: acceptedAt } = complaint;
      const clocks = await this.clocks.plan(tx, complaint, intakeClocks, { receivedAt, acceptedAt });
      complaint.promisedBy = clocks.find(({ rule }) => rule === 'HND-4')?.dueAt ?? null;
      insertRows(tx, Complaint, complaint);
      insertRows(tx, Classification, this.classification(complaint, actor, tx.now));
      await publish(tx, registeredFact(complaint, actor.id));
      await this.clocks.start(tx, complaint, clocks);
      await startWorkflow(
        tx,
        handlingStart(
          complaint,
          clocks.map((clock) => clock.plan()),
        ),
      );
      await this.openIntakeWork(tx, complaint, clocks);
      await recordAct(tx, actor, complaint, 'complaint.registered', this.audited(complaint, clocks));
      await this.watch.counted(tx, complaint);
      return registeredView(complaint);
    });
  }

  /** Waits for another delivery of the same message that is under way, so that the two never both find nothing. */
  private async takenIn(tx: Tx, { channel, channelMessageId }: RegisterComplaintDto): Promise<Complaint | null> {
    if (channelMessageId === undefined) return null;
    const message = `complaints.message/${channel}/${channelMessageId}`;
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [message]);
    return tx.manager.findOneBy(Complaint, { channel, channelMessageId });
  }

  /** What waits for nothing of the other is asked for together: each wait is a round trip. */
  private async draft(tx: Tx, actor: Actor, body: RegisterComplaintDto): Promise<Complaint> {
    const receivedAt = body.receivedAt === undefined ? tx.now : new Date(body.receivedAt);
    if (receivedAt > tx.now) throw new ComplaintReceivedInFuture(receivedAt);
    const [complainantId, pin, reference] = await Promise.all([
      this.complainants.hold(tx, body.complainant.contact),
      this.policies.pin(tx, casePolicies),
      nextReference(tx, 'TS'),
    ]);
    const route = routeFor(await this.policies.at(tx, pin, 'routing'), caseTypeOf(body.channel));
    const { path } = handlingPathFor(await this.policies.at(tx, pin, 'handling-paths'), body);
    const { sameMatter } = await this.policies.at(tx, pin, 'complaint-contact');
    const report = reportOf(body);
    const [key, earlier, lotKnown] = await Promise.all([
      this.vault.create(tx, complainantId),
      earlierCases(tx, { ...report, complainantId, receivedAt }, sameMatter.window),
      lotIsKnown(tx, report.lot),
    ]);
    return Object.assign(new Complaint(), report, sealedReport(body, key), earlier, {
      reference,
      version: 1,
      stage: 'registered' as const,
      cycle: 1,
      path,
      receivedAt,
      recordedAt: tx.now,
      receivedBy: actor.id,
      complainantId,
      problemGrams: this.vault.index.grams(body.problem),
      lotKnown,
      ownerRole: route.ownerRole,
      speakerRole: route.speakerRole,
      recipients: [...route.recipients],
      pin,
      promisedBy: null,
      closedAt: null,
      outcome: null,
    });
  }

  private async openIntakeWork(tx: Tx, complaint: Complaint, clocks: readonly CaseClock[]): Promise<void> {
    const due = (rule: string) => clocks.find((clock) => clock.rule === rule)?.dueAt ?? null;
    const { speakerRole, ownerRole, recipients } = complaint;
    const form = { kind: 'form-delivery', rule: 'HND-2', dueAt: due('HND-2') } as const;
    await openFirstWork(
      tx,
      complaint,
      { kind: 'first-reply', role: speakerRole, rule: 'HND-1', dueAt: due('HND-1') },
      ...recipients.map((role) => ({ ...form, about: role, role })),
      { kind: 'initial-opinion', role: ownerRole, rule: 'HND-3', dueAt: due('HND-3') },
    );
  }

  private classification({ reference, class: cause, grade }: Complaint, actor: Actor, at: Date): Classification {
    return { id: uuidv7(), complaint: reference, class: cause, grade, reason: 'intake', by: actor.id, at };
  }

  private audited(complaint: Complaint, clocks: readonly CaseClock[]): object {
    const { channel, class: cause, grade, path, productCode, lot, receivedAt, follows, escalation, pin } = complaint;
    const due = clocks.map(({ id, dueAt, policyVersion, calendarVersion }) => ({
      id,
      dueAt,
      policyVersion,
      calendarVersion,
    }));
    return { channel, class: cause, grade, path, productCode, lot, receivedAt, follows, escalation, pin, clocks: due };
  }
}
