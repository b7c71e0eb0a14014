import type { Actor } from '@anxin/contracts';
import { PersonalVault, type PersonKey } from '@anxin/privacy';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Complaint } from '../complaint/complaint.entity';
import { awaitedIn, ComplaintNotFound } from '../complaint/complaint.errors';
import {
  answersOf,
  callBacksOf,
  classificationsOf,
  clocksOf,
  contactOf,
  deliveriesOf,
  findingsOf,
  investigationOf,
  opened,
} from './case-records';
import type { ComplainantView, ComplaintView, IllnessView, ReportView } from './complaint.view';
import { lotOf } from './lot-records';
import { remediesOf } from './remedy-records';

@Injectable()
export class ReadComplaintService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly vault: PersonalVault,
  ) {}

  /** The whole case from one snapshot, so that its version stands for everything in it. @throws ComplaintNotFound */
  read(actor: Actor, reference: string): Promise<ComplaintView> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const complaint = await manager.findOneBy(Complaint, { reference });
      if (!complaint) throw new ComplaintNotFound(reference);
      const key = await this.vault.key({ schema: 'complaints', manager }, complaint.complainantId);
      return this.view(manager, complaint, key, actor.permissions.includes('complaint:read-contact'));
    });
  }

  private async view(
    manager: EntityManager,
    complaint: Complaint,
    key: PersonKey,
    withContact: boolean,
  ): Promise<ComplaintView> {
    const {
      reference,
      version,
      stage,
      cycle,
      path,
      class: cause,
      grade,
      ownerRole,
      speakerRole,
      recipients,
    } = complaint;
    const { follows, escalation, outcome, pin } = complaint;
    const later = await manager.find(Complaint, {
      select: { reference: true },
      where: { follows: reference },
      order: { reference: 'ASC' },
    });
    return {
      ...{ reference, version, stage, cycle, path, class: cause, grade, ownerRole, speakerRole, recipients },
      ...{ follows, escalation, outcome, pin },
      awaited: awaitedIn[stage],
      promisedBy: complaint.promisedBy?.toISOString() ?? null,
      followedBy: later.map((each) => each.reference),
      closedAt: complaint.closedAt?.toISOString() ?? null,
      complainant: withContact ? complainantView(complaint, key) : null,
      report: reportView(complaint, key),
      classifications: await classificationsOf(manager, complaint),
      ...(await lotOf(manager, complaint)),
      clocks: await clocksOf(manager, complaint),
      formDeliveries: await deliveriesOf(manager, complaint),
      ...(await contactOf(manager, complaint, key)),
      investigation: await investigationOf(manager, complaint),
      findings: await findingsOf(manager, complaint),
      remedies: await remediesOf(manager, complaint, key),
      answers: await answersOf(manager, complaint, key),
      callBacks: await callBacksOf(manager, complaint, key),
    };
  }
}

const complainantView = ({ nameSealed, contactSealed, addressSealed }: Complaint, key: PersonKey): ComplainantView => ({
  name: opened(key, 'name', nameSealed),
  contact: opened(key, 'contact', contactSealed),
  address: opened(key, 'address', addressSealed),
});

const illnessView = ({ illnessPersons, illnessSealed }: Complaint, key: PersonKey): IllnessView | null => {
  if (illnessPersons === 0) return null;
  const text = opened(key, 'illness', illnessSealed);
  const record = (text === null ? {} : JSON.parse(text)) as { symptoms?: string; hospital?: string };
  return { persons: illnessPersons, symptoms: record.symptoms ?? null, hospital: record.hospital ?? null };
};

const reportView = (complaint: Complaint, key: PersonKey): ReportView => {
  const { channel, receivedBy, productCode, productName, specification, quantity, unit, productionDate } = complaint;
  const { lotTyped, lot, lotKnown, lotSize, defectRate, purchasePlace, orderNumber, dealer, proofOfPurchase } =
    complaint;
  const { packingNumber, photos, sampleReceived, responsibleDepartment } = complaint;
  return {
    ...{ channel, receivedBy, productCode, productName, specification, quantity, unit, productionDate },
    ...{ lotTyped, lot, lotKnown, lotSize, defectRate, purchasePlace, orderNumber, dealer, proofOfPurchase },
    ...{ packingNumber, photos, sampleReceived, responsibleDepartment },
    receivedAt: complaint.receivedAt.toISOString(),
    recordedAt: complaint.recordedAt.toISOString(),
    occurredAt: complaint.occurredAt?.toISOString() ?? null,
    problem: opened(key, 'problem', complaint.problemSealed),
    asks: opened(key, 'asks', complaint.asksSealed),
    illness: illnessView(complaint, key),
  };
};
