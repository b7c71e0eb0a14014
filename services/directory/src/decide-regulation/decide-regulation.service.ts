import { appendAudit } from '@anxin/audit';
import { requireRecentLogin, SamePerson } from '@anxin/auth';
import type { Actor, Hat } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { RecordedRefusal, type Tx, UnitOfWork } from '@anxin/persistence';
import { keepCalendar, keepPolicy, PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { PermittedHat } from '../access/permitted-hat';
import { asCalendar, asPolicy, publishedFact } from '../regulation/regulation.events';
import { ApproverNoPerson, RegulationNotFound, RegulationSuperseded } from '../regulation/regulation.errors';
import { type RegulationName, RegulationVersion } from '../regulation/regulation-version.entity';
import { type RegulationView, regulationView } from '../regulation/regulation.view';
import { requireWayBack } from './require-way-back';

export type RegulationKey = RegulationName & { readonly version: number };

@Injectable()
export class DecideRegulationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly permitted: PermittedHat,
    private readonly policies: PolicyRegister,
  ) {}

  /**
   * Puts a proposed version into force: by a person other than its author, on exactly the content that they saw, freshly logged in where
   * the signing policy asks for it (SEC-6, SEC-3). An attempt on one's own proposal is refused and recorded.
   * @throws RegulationNotFound, RegulationDecided, ContentChanged, RegulationSuperseded, LocksOut, ApproverNoPerson, SamePerson, LoginAgain
   */
  approve(actor: Actor, key: RegulationKey, seen: string): Promise<RegulationView> {
    return this.unitOfWork.run(async (tx) => {
      const row = await this.lock(tx, key);
      const hat = await this.permitted.require(tx, actor, 'policy:approve');
      await this.requireApprover(tx, actor, hat, row);
      row.approve(seen, actor.id, tx.now);
      await this.requireNewest(tx, row);
      if (row.register === 'policy' && row.name === 'access') await requireWayBack(tx, row.document);

      await this.store(tx, row);
      await publish(tx, publishedFact(row));
      if (row.register === 'policy') await keepPolicy(tx, asPolicy(row), tx.now);
      else await keepCalendar(tx, asCalendar(row), tx.now);
      await this.record(tx, actor, hat, row, 'regulation.approved');
      return regulationView(row);
    });
  }

  /** @throws RegulationNotFound, RegulationDecided */
  refuse(actor: Actor, key: RegulationKey, reason: string): Promise<RegulationView> {
    return this.unitOfWork.run(async (tx) => {
      const row = await this.lock(tx, key);
      const hat = await this.permitted.require(tx, actor, 'policy:approve');
      row.refuse(reason, actor.id, tx.now);
      await this.store(tx, row);
      await this.record(tx, actor, hat, row, 'regulation.refused');
      return regulationView(row);
    });
  }

  private async requireApprover(tx: Tx, actor: Actor, hat: Hat, row: RegulationVersion): Promise<void> {
    if (actor.kind !== 'person') throw new ApproverNoPerson();
    // A deputy of the author would approve in the author's name.
    if ([actor.id, hat.delegation?.absent].includes(row.proposedBy)) {
      await this.record(tx, actor, hat, row, 'regulation.own-approval-refused');
      throw new RecordedRefusal(new SamePerson('regulation.own-proposal'));
    }
    const signing = await this.policies.find(tx, 'signing');
    if (signing) requireRecentLogin(actor, signing.document.recentLoginSeconds, tx.now);
  }

  private async requireNewest(tx: Tx, { register, name, version }: RegulationVersion): Promise<void> {
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `directory.regulation/${register}/${name}`,
    ]);
    const later = await tx.manager.maximum(RegulationVersion, 'version', {
      register,
      name,
      status: 'approved',
      version: MoreThan(version),
    });
    if (later !== null) throw new RegulationSuperseded(later);
  }

  private async lock(tx: Tx, key: RegulationKey): Promise<RegulationVersion> {
    const row = await tx.manager.findOne(RegulationVersion, { where: key, lock: { mode: 'pessimistic_write' } });
    if (!row) throw new RegulationNotFound(key);
    return row;
  }

  private async store(tx: Tx, row: RegulationVersion): Promise<void> {
    const { register, name, version, status, effectiveFrom, decidedBy, decidedAt, decisionReason } = row;
    await tx.manager.update(
      RegulationVersion,
      { register, name, version },
      { status, effectiveFrom, decidedBy, decidedAt, decisionReason },
    );
  }

  private async record(tx: Tx, actor: Actor, hat: Hat, row: RegulationVersion, action: string): Promise<void> {
    const { register, name, version, contentHash, effectiveFrom } = row;
    await appendAudit(tx, {
      actor,
      hat,
      action,
      aggregate: { type: register, id: name },
      content: { version, contentHash, effectiveFrom },
    });
  }
}
