import { type Actor, event, remedyProposed } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { legalFloorFor, tierForQuantities } from '@anxin/policy';
import { PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { Complaint } from '../complaint/complaint.entity';
import { keepComplaint, lockComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import { keepRemedy } from '../remedy/find-remedy';
import { Remedy } from '../remedy/remedy.entity';
import { RemedyRefusedBefore, RemedyStands } from '../remedy/remedy.errors';
import { closeWork } from '../work/work';
import type { ProposeRemedyDto } from './propose-remedy.dto';
import { ProposedView, proposedView } from './proposed.view';
import { termsOf } from './remedy-terms';

@Injectable()
export class ProposeRemedyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyRegister,
  ) {}

  /**
   * Puts a remedy to the complainant and finds the tier that signs it, by the case's own policy (CMP-1…5). An undecided one gives way;
   * terms that were refused in this case are not asked again (SEC-3).
   * @throws ComplaintNotFound, ComplaintNotInStage, RemedyIncomplete, RemedyStands, RemedyRefusedBefore
   */
  propose(actor: Actor, reference: string, body: ProposeRemedyDto): Promise<ProposedView> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await lockComplaint(tx, reference);
      complaint.requireStage('remedy');
      const { money, ...terms } = termsOf(body);
      const earlier = await tx.manager.find(Remedy, { where: { complaint: reference }, order: { number: 'ASC' } });
      await this.replace(tx, complaint, earlier, terms.termsHash);
      const policy = await this.policies.at(tx, complaint.pin, 'compensation-tiers');
      const quantities = { handedOut: terms.quantity ?? '0', exchanged: terms.exchangeQuantity ?? '1', money };
      const { rule: tier, signer, alsoSigns, filedAt } = tierForQuantities(policy, quantities);
      const remedy = Object.assign(new Remedy(), terms, {
        id: uuidv7(),
        complaint: reference,
        cycle: complaint.cycle,
        number: earlier.length + 1,
        state: 'proposed' as const,
        legalFloor: money ? legalFloorFor(policy, { price: body.pricePaid, loss: body.loss }) : null,
        tier,
        signers: [...new Set([signer, ...alsoSigns])],
        filedAt,
        policyVersion: complaint.pin.policyVersions['compensation-tiers'] ?? 0,
        proposedBy: actor.id,
        proposedAt: tx.now,
        executedAt: null,
        dispatchOrder: null,
      });
      await tx.manager.insert(Remedy, remedy);
      await keepComplaint(tx, complaint);
      await this.tell(tx, actor, complaint, remedy);
      return proposedView(complaint, remedy);
    });
  }

  private async replace(tx: Tx, { cycle }: Complaint, earlier: readonly Remedy[], termsHash: string): Promise<void> {
    const standing = earlier.find(
      ({ cycle: of, state }) => of === cycle && ['approved', 'executing', 'executed'].includes(state),
    );
    if (standing) throw new RemedyStands(standing.id, standing.state);
    const refused = earlier.find((remedy) => remedy.state === 'refused' && remedy.termsHash === termsHash);
    if (refused) throw new RemedyRefusedBefore(refused.id);
    for (const remedy of earlier) {
      if (!remedy.undecided) continue;
      remedy.supersede();
      await keepRemedy(tx, remedy);
    }
  }

  private async tell(tx: Tx, actor: Actor, complaint: Complaint, remedy: Remedy): Promise<void> {
    const { reference, version } = complaint;
    const { id: remedyId, kind, tier, multiple, quantity, unit, termsHash } = remedy;
    await publish(
      tx,
      event(remedyProposed, reference, version, {
        ...{ reference, at: tx.now.toISOString(), by: actor.id, remedyId, kind, tier, contentHash: termsHash },
        ...(multiple !== null && { multiple }),
        ...(quantity !== null && { quantity }),
        ...(unit !== null && { unit }),
      }),
    );
    await closeWork(tx, complaint, ['remedy', 'sheet-review', 'remedy-decision'], { by: actor.id });
    const { signers, amount, currency, legalFloor } = remedy;
    const money = { amount, currency, legalFloor };
    await recordAct(tx, actor, complaint, 'remedy.proposed', {
      remedyId,
      kind,
      tier,
      signers,
      multiple,
      quantity,
      unit,
      ...money,
      termsHash,
    });
  }
}
