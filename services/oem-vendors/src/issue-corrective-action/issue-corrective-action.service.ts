import { requireHat } from '@anxin/auth';
import { type Actor, correctiveActionIssued, event, type Hat, startCorrectiveAction } from '@anxin/contracts';
import { publish, startWorkflow } from '@anxin/messaging';
import { nextReference, type Tx, UnitOfWork } from '@anxin/persistence';
import { PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { correctiveActView, type CorrectiveActView } from '../corrective-action/corrective-act.view';
import { CorrectiveAction } from '../corrective-action/corrective-action.entity';
import { CaseNotConfirmed, CorrectiveActionStands } from '../corrective-action/corrective-action.errors';
import { GateClocks } from '../corrective-action/gate-clocks';
import { recordCorrectiveAct } from '../corrective-action/record-corrective-act';
import { tellGateOpened } from '../corrective-action/tell-gate';
import { CaseForm } from '../oem-case/case-form.entity';
import { requireDeIdentified } from '../oem-case/de-identified';
import { lockCase } from '../oem-case/lock-case';
import type { OemCase } from '../oem-case/oem-case.entity';
import type { IssueCorrectiveActionDto } from './issue-corrective-action.dto';

@Injectable()
export class IssueCorrectiveActionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyRegister,
    private readonly clocks: GateClocks,
  ) {}

  /**
   * The engineer asks the manufacturer of a confirmed case to contain, explain and correct (OEM-4, OEM-10). What is asked names lot,
   * product, defect and evidence, and nobody (SEC-8). The workflow starts from the same transaction.
   * @throws RoleMissing, OemCaseNotFound, CaseNotConfirmed, CorrectiveActionStands, PersonalDataGiven
   */
  issue(actor: Actor, body: IssueCorrectiveActionDto): Promise<CorrectiveActView> {
    return this.unitOfWork.run(async (tx) => {
      const pin = await this.policies.pin(tx, ['corrective-action']);
      const policy = await this.policies.at(tx, pin, 'corrective-action');
      const hat = await requireHat(tx, actor, policy.issuer.role);
      const asking = await confirmedCase(tx, body.oemCase);
      const action = await this.draft(tx, actor, hat, asking, { ...body, pin });
      const clock = await this.clocks.start(tx, action);
      await tx.manager.insert(CorrectiveAction, { ...action } as never);
      const { reference, version, manufacturer, productCode, lot, oemCase } = action;
      const told = { reference, at: tx.now.toISOString(), by: actor.id, oemCase, manufacturer, productCode, lot };
      const fact = { ...told, ...(asking.complaint !== null && { complaint: asking.complaint }) };
      await publish(tx, event(correctiveActionIssued, reference, version, fact));
      await tellGateOpened(tx, action);
      await startWorkflow(tx, startCorrectiveAction({ reference, clocks: [clock.plan()] }));
      const audited = { oemCase, manufacturer, productCode, lot, pin, gateDueAt: clock.dueAt };
      await recordCorrectiveAct(tx, actor, action, 'corrective-action.issued', audited, hat);
      return correctiveActView(action);
    });
  }

  private async draft(
    tx: Tx,
    actor: Actor,
    hat: Hat,
    { reference: oemCase, revision, manufacturer, productCode }: OemCase,
    { pin, ...body }: IssueCorrectiveActionDto & Pick<CorrectiveAction, 'pin'>,
  ): Promise<CorrectiveAction> {
    const { content: form } = await tx.manager.findOneByOrFail(CaseForm, { oemCase, revision });
    const defect = body.defect ?? form.defect;
    const evidence = (body.evidence ?? form.evidence).map(({ kind, description }) => ({ kind, description }));
    const described = evidence.map(
      ({ description }, index) => [`/evidence/${index}/description`, description] as const,
    );
    requireDeIdentified({ '/defect': defect, ...Object.fromEntries(described) });
    return Object.assign(new CorrectiveAction(), {
      ...{
        reference: await nextReference(tx, 'ZG'),
        version: 1,
        stage: 'containing',
        round: 1,
        gate: 'D3',
        sentBack: 0,
      },
      ...{ manufacturer, oemCase, lot: form.lot, productCode, defect, evidence, pin },
      ...{ issuedBy: actor.id, issuedAt: tx.now, hat, gateDueAt: null, silentSince: null },
      ...{ implementedOn: null, verifyingSince: null, lookAt: null, closedAt: null },
    } as const);
  }
}

/** Locked, so that two clicks ask once. @throws OemCaseNotFound, CaseNotConfirmed, CorrectiveActionStands */
const confirmedCase = async (tx: Tx, reference: string): Promise<OemCase> => {
  const found = await lockCase(tx, reference);
  if (found.confirmedAt === null) throw new CaseNotConfirmed(reference, found.stage);
  const standing = await tx.manager.findOneBy(CorrectiveAction, { oemCase: reference, stage: Not('closed' as const) });
  if (standing) throw new CorrectiveActionStands(reference, standing.reference);
  return found;
};
