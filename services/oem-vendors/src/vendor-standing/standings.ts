import { appendAudit } from '@anxin/audit';
import { type Actor, event, type Hat, vendorScored, vendorStandingChanged } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { type CorrectiveActionPolicy, millisecondsOf } from '@anxin/policy';
import { PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { MoreThan, Not, IsNull } from 'typeorm';
import { CorrectiveAction } from '../corrective-action/corrective-action.entity';
import { correcting } from '../corrective-action/corrective-steps';
import { oemWork } from '../oem-work/oem-work';
import { type ScoreReason, VendorScore } from './vendor-score.entity';
import { type Standing, type StandingReason, VendorStanding } from './vendor-standing.entity';

const pointsOf = { late: 'late', 'sent-back': 'sentBack', silent: 'silent', 'effect-failed': 'effectFailed' } as const;

/** What manufacturers did and left undone, and how the company stands to them for it (OEM-10). */
@Injectable()
export class Standings {
  constructor(private readonly policies: PolicyRegister) {}

  /** Counts points against the request's manufacturer, once for the same thing, by the policy that the request pinned. */
  async score(tx: Tx, action: CorrectiveAction, reason: ScoreReason, about: string): Promise<void> {
    const { manufacturer: vendor, reference: request, pin } = action;
    const policy = await this.policies.at(tx, pin, 'corrective-action');
    const points = policy.score[pointsOf[reason]];
    const id = `${request}/r${action.round}/${about}/${reason}`;
    if (await tx.manager.existsBy(VendorScore, { id })) return;
    const row = await this.locked(tx, vendor);
    await tx.manager.insert(VendorScore, { id, vendor, request, reason, points, at: tx.now });
    row.points = await this.total(tx, vendor, policy);
    row.version += 1;
    const told = { vendor, at: tx.now.toISOString(), request, reason, points, total: row.points };
    await publish(tx, event(vendorScored, vendor, row.version, told));
    await this.settle(tx, row, policy, await this.silent(tx, action), request);
    if (row.points >= policy.standing.suspensionFrom && !row.suspended)
      await oemWork.open(tx, subjectOf(row), {
        ...{ kind: 'vendor-suspension', about: request, role: policy.standing.decidedBy, rule: 'OEM-10' },
      });
  }

  /** The request's manufacturer fell silent, or answered after all. */
  async refresh(tx: Tx, action: CorrectiveAction): Promise<void> {
    const policy = await this.policies.at(tx, action.pin, 'corrective-action');
    const row = await this.locked(tx, action.manufacturer);
    row.version += 1;
    row.points = await this.total(tx, row.vendor, policy);
    await this.settle(tx, row, policy, await this.silent(tx, action), action.reference);
  }

  /** A person suspends the vendor, or lifts its suspension; without one the points are left standing as they are. */
  async decide(
    tx: Tx,
    vendor: string,
    { suspended, reason, actor, hat }: { suspended: boolean; reason: string; actor: Actor; hat: Hat },
  ): Promise<VendorStanding> {
    const { document: policy } = await this.policies.current(tx, 'corrective-action');
    const row = await this.locked(tx, vendor);
    row.version += 1;
    Object.assign(row, { suspended, decidedBy: actor.id, decidedAt: tx.now, decisionReason: reason });
    row.points = await this.total(tx, vendor, policy);
    const silent = await tx.manager.existsBy(CorrectiveAction, silentOf(vendor));
    await this.settle(tx, row, policy, silent, undefined, actor);
    await oemWork.close(tx, subjectOf(row), ['vendor-suspension'], { by: actor.id });
    await appendAudit(tx, {
      ...{ actor, hat, action: suspended ? 'vendor.suspended' : 'vendor.suspension-decided' },
      aggregate: { type: 'vendor', id: vendor },
      content: { version: row.version, suspended, standing: row.standing, points: row.points },
    });
    return row;
  }

  private async settle(
    tx: Tx,
    row: VendorStanding,
    policy: CorrectiveActionPolicy,
    silent: boolean,
    request?: string,
    actor: Actor = correcting,
  ): Promise<void> {
    const [standing, reason] = standingOf(row, policy, silent);
    const before = row.become(standing, row.suspended || actor === correcting ? reason : 'lifted-by-person', tx.now);
    const { vendor, version, since, points, suspended, decidedBy, decidedAt, decisionReason } = row;
    const kept = { version, standing, reason: row.reason, since, points, suspended };
    await tx.manager.update(VendorStanding, { vendor }, { ...kept, decidedBy, decidedAt, decisionReason });
    if (before === undefined) return;
    const told = { vendor, at: tx.now.toISOString(), standing, before, reason: row.reason, by: actor.id };
    await publish(
      tx,
      event(vendorStandingChanged, vendor, version, { ...told, ...(request !== undefined && { request }) }),
    );
    await appendAudit(tx, {
      ...{ actor, action: 'vendor.standing-changed', aggregate: { type: 'vendor', id: vendor } },
      content: { version, standing, before, reason: row.reason, points, ...(request !== undefined && { request }) },
    });
  }

  /** Acts on one vendor's standing wait here for one another. */
  private async locked(tx: Tx, vendor: string): Promise<VendorStanding> {
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(VendorStanding)
      .values(VendorStanding.first(vendor, tx.now))
      .orIgnore()
      .execute();
    return tx.manager.findOneOrFail(VendorStanding, { where: { vendor }, lock: { mode: 'pessimistic_write' } });
  }

  private async total(tx: Tx, vendor: string, { standing }: CorrectiveActionPolicy): Promise<number> {
    const from = new Date(tx.now.getTime() - millisecondsOf(standing.window));
    return (await tx.manager.sum(VendorScore, 'points', { vendor, at: MoreThan(from) })) ?? 0;
  }

  /** The request itself is not written yet. */
  private async silent(tx: Tx, { reference, manufacturer, silentSince }: CorrectiveAction): Promise<boolean> {
    if (silentSince !== null) return true;
    return tx.manager.existsBy(CorrectiveAction, { ...silentOf(manufacturer), reference: Not(reference) });
  }
}

const silentOf = (manufacturer: string) => ({ manufacturer, silentSince: Not(IsNull()) });
const subjectOf = ({ vendor, version }: VendorStanding) => ({ reference: vendor, version });

const standingOf = (
  { suspended, points }: VendorStanding,
  { standing }: CorrectiveActionPolicy,
  silent: boolean,
): [Standing, StandingReason] => {
  if (suspended) return ['suspended', 'suspended-by-person'];
  if (points >= standing.probationFrom) return ['probation', 'points'];
  return silent ? ['conditional', 'silence'] : ['normal', 'none'];
};
