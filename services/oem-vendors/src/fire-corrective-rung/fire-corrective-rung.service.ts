import { correctiveManufacturerSilent, event } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { conditionalRung } from '@anxin/policy';
import { PolicyRegister } from '@anxin/reference-data';
import type { FireCorrectiveRung } from '@anxin/workflow-oem-corrective-action';
import { Injectable } from '@nestjs/common';
import { OemClocks } from '../clock/clocks';
import type { CorrectiveAction } from '../corrective-action/corrective-action.entity';
import { correcting } from '../corrective-action/corrective-steps';
import { dueMail } from '../corrective-action/due-mail';
import { GateClocks } from '../corrective-action/gate-clocks';
import { holdCorrectiveAction, keepCorrectiveAction } from '../corrective-action/lock-corrective-action';
import { recordCorrectiveAct } from '../corrective-action/record-corrective-act';
import { oemWork } from '../oem-work/oem-work';
import { Standings } from '../vendor-standing/standings';

@Injectable()
export class FireCorrectiveRungService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clocks: OemClocks,
    private readonly gateClocks: GateClocks,
    private readonly policies: PolicyRegister,
    private readonly standings: Standings,
  ) {}

  /**
   * Gives a reminder or escalation of the open gate's clock, once, if the row still says that it runs so (HND-15): to the company's
   * people as work, to the manufacturer as a mail. At the rung `conditional` silence has its consequence (OEM-10).
   */
  fire(input: FireCorrectiveRung): Promise<{ given: boolean }> {
    return this.unitOfWork.run(async (tx) => {
      const action = await holdCorrectiveAction(tx, input.reference);
      const outcome = await this.clocks.give(tx, await this.gateClocks.subject(tx, action), input);
      if (outcome === 'given') {
        await dueMail(tx, action, input.rung.startsWith('remind') ? 'reminder' : 'overdue', input.rung);
        if (input.rung === conditionalRung) await this.fellSilent(tx, action);
      }
      return { given: outcome !== 'not-due' };
    });
  }

  private async fellSilent(tx: Tx, action: CorrectiveAction): Promise<void> {
    const { reference, gate, round, manufacturer } = action;
    action.version += 1;
    action.silentSince = tx.now;
    await keepCorrectiveAction(tx, action);
    const told = { reference, at: tx.now.toISOString(), gate: `${gate}`, round, manufacturer };
    await publish(tx, event(correctiveManufacturerSilent, reference, action.version, told));
    await this.standings.score(tx, action, 'silent', `${gate}/${action.sentBack}`);
    const { ladder } = await this.policies.at(tx, action.pin, 'corrective-action');
    const about = `${action.awaited}`;
    await oemWork.open(tx, action, { kind: 'corrective-silence', about, role: ladder.owner, rule: 'OEM-10' });
    await recordCorrectiveAct(tx, correcting, action, 'corrective-action.manufacturer-silent', { gate, round });
  }
}
