import { publish } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { atLeast, type ComplaintClass, type ComplaintGrade, needsPrecautionaryHold } from '@anxin/policy';
import { PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { Classification } from '../complaint/classification.entity';
import { classifiedFact } from '../complaint/complaint.events';
import type { Complaint } from '../complaint/complaint.entity';
import { keepComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import { handling } from '../complaint/workflow-steps';
import { type Asked, requestAlarm } from './lot-alarms';
import { type Cluster, clustersOf } from './related-complaints';

type Graded = { readonly class: ComplaintClass; readonly grade: ComplaintGrade };

/**
 * What a complaint asks of quality at once, without waiting for anybody to confirm it. Each method is the last call of the transaction
 * that found it: it may change the case's grade, and makes other intakes of the same lot wait for this one's end.
 */
@Injectable()
export class LotWatch {
  constructor(private readonly policies: PolicyRegister) {}

  /**
   * The case was taken in, or is known to be about another lot: counts its related complaints (INT-4) and asks for hold and assessment
   * (HND-17, HND-18). Where there are many the grade is raised, with `lot-watch` in its history. The one that completes a cluster asks
   * in the cluster's name; those after it ask in their own, so that a declined assessment swallows none of them.
   */
  async counted(tx: Tx, complaint: Complaint): Promise<void> {
    const policy = await this.watchPolicy(tx, complaint);
    const clusters = policy ? await clustersOf(tx, complaint, policy) : [];
    if (policy && clusters.length > 0) await this.raise(tx, complaint, policy.raisesTo);
    const hold = await this.mustHold(tx, complaint, complaint);
    for (const asked of this.asked(complaint, clusters, hold)) await requestAlarm(tx, complaint, asked);
  }

  /** The grade was changed by a person, whose word stands: it is not raised again (HND-17). */
  async reclassified(tx: Tx, complaint: Complaint, before: Graded): Promise<void> {
    if (await this.mustHold(tx, complaint, before)) return;
    if (await this.mustHold(tx, complaint, complaint))
      await requestAlarm(tx, complaint, { reason: 'grade', lots: ownLots(complaint), hold: true, assess: false });
  }

  /** A confirmed quality problem opens the recall procedure at once: only a signed decision ends it without recall (RCL-11). */
  async confirmed(tx: Tx, complaint: Complaint): Promise<void> {
    await requestAlarm(tx, complaint, {
      reason: 'confirmed-finding',
      lots: ownLots(complaint),
      hold: true,
      assess: true,
    });
  }

  /** The gravest first; what one of them asks for the case's own lot, no other one repeats. */
  private asked(complaint: Complaint, clusters: readonly Cluster[], hold: boolean): Asked[] {
    const lots = ownLots(complaint);
    const asked: Asked[] = [];
    if (complaint.illnessPersons > 0) asked.push({ reason: 'illness', lots, hold, assess: true });
    for (const { of, subject, lots: all, count: related, asked: before } of clusters)
      if (!before) asked.push({ reason: `${of}-cluster`, subject, lots: all, hold, assess: true, related });
    const told = asked.some((one) => lots.length === 0 || lots.every((lot) => one.lots.includes(lot)));
    if (!told && (hold || clusters.length > 0))
      asked.push({ reason: 'grade', lots, hold, assess: clusters.length > 0, ...counted(clusters) });
    return asked;
  }

  private async raise(tx: Tx, complaint: Complaint, to: ComplaintGrade): Promise<void> {
    const { grade: from, reference } = complaint;
    if (atLeast(from, to)) return;
    complaint.grade = to;
    complaint.version += 1;
    await keepComplaint(tx, complaint);
    const entry = { id: uuidv7(), complaint: reference, class: complaint.class, grade: to, reason: 'lot-watch' };
    await tx.manager.insert(Classification, { ...entry, by: handling.id, at: tx.now });
    await publish(tx, classifiedFact(complaint, handling.id, tx.now));
    const change = { classificationId: entry.id, from: { grade: from }, to: { grade: to }, reason: 'lot-watch' };
    await recordAct(tx, handling, complaint, 'complaint.classified', change);
  }

  private async mustHold(tx: Tx, { pin, illnessPersons }: Complaint, graded: Graded): Promise<boolean> {
    const paths = await this.policies.at(tx, pin, 'handling-paths');
    return needsPrecautionaryHold(paths, { class: graded.class, grade: graded.grade, illness: illnessPersons > 0 });
  }

  /** Cases from before the watch have pinned none: they count by the one in force. */
  private async watchPolicy(tx: Tx, { pin }: Complaint) {
    if (pin.policyVersions['lot-watch'] !== undefined) return this.policies.at(tx, pin, 'lot-watch');
    return (await this.policies.find(tx, 'lot-watch'))?.document;
  }
}

/** Of the lot before the product: the narrower says more. */
const counted = ([cluster]: readonly Cluster[]) => cluster && { related: cluster.count };

const ownLots = ({ lot }: Complaint): string[] => (lot === null ? [] : [lot]);
