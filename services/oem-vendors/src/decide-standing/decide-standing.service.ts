import type { Actor } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import { PolicyRegister, signedNow } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { Vendor } from '../vendor/vendor.entity';
import { SuspensionStands, VendorNotFound } from '../vendor-standing/standing.errors';
import { Standings } from '../vendor-standing/standings';
import { VendorStanding } from '../vendor-standing/vendor-standing.entity';
import type { DecidedStandingView, DecideStandingDto } from './decide-standing.controller';

@Injectable()
export class DecideStandingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyRegister,
    private readonly standings: Standings,
  ) {}

  /** Points only propose it: who the policy names decides, after a recent login (OEM-10, SEC-3). @throws VendorNotFound, RoleMissing, LoginAgain, SuspensionStands */
  decide(actor: Actor, vendor: string, { outcome, reason }: DecideStandingDto): Promise<DecidedStandingView> {
    return this.unitOfWork.run(async (tx) => {
      if (!(await tx.manager.existsBy(Vendor, { code: vendor }))) throw new VendorNotFound(vendor);
      const { document: policy } = await this.policies.current(tx, 'corrective-action');
      const hat = await signedNow(tx, this.policies, actor, policy.standing.decidedBy);
      const suspended = outcome === 'suspend';
      if (suspended && (await tx.manager.existsBy(VendorStanding, { vendor, suspended: true })))
        throw new SuspensionStands(vendor);
      const row = await this.standings.decide(tx, vendor, { suspended, reason, actor, hat });
      return { vendor, standing: row.standing, suspended, decidedAt: tx.now.toISOString() };
    });
  }
}
