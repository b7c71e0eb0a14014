import { appendAudit } from '@anxin/audit';
import type { Actor } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { PermittedHat } from '../access/permitted-hat';
import { checkDocument } from '../regulation/check-document';
import { type Proposal, type RegulationName, RegulationVersion } from '../regulation/regulation-version.entity';
import { type RegulationView, regulationView } from '../regulation/regulation.view';

export type ProposedContent = Omit<Proposal, 'version' | 'register' | 'name'>;

@Injectable()
export class ProposeRegulationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly permitted: PermittedHat,
  ) {}

  /**
   * Stores the next version of a policy or calendar as a proposal; it binds nobody before another person approves it (SEC-6).
   * @throws RequestInvalid with a pointer for each fault of the document, NotFound for a kind of policy that does not exist
   */
  propose(actor: Actor, regulation: RegulationName, content: ProposedContent): Promise<RegulationView> {
    checkDocument(regulation, content.document);
    const { register, name } = regulation;
    return this.unitOfWork.run(async (tx) => {
      const hat = await this.permitted.require(tx, actor, 'policy:propose');
      await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `directory.regulation/${register}/${name}`,
      ]);
      const last = await tx.manager.maximum(RegulationVersion, 'version', { register, name });
      const proposed = RegulationVersion.propose(
        { ...content, register, name, version: (last ?? 0) + 1 },
        actor.id,
        tx.now,
      );
      await tx.manager.insert(RegulationVersion, proposed);
      await appendAudit(tx, {
        actor,
        hat,
        action: 'regulation.proposed',
        aggregate: { type: register, id: name },
        content: {
          version: proposed.version,
          contentHash: proposed.contentHash,
          effectiveFrom: proposed.effectiveFrom,
        },
      });
      return regulationView(proposed);
    });
  }
}
