import { type ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { gatePolicy } from '@anxin/policy';
import { PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { clocksOf } from '../clock/clock.view';
import { correctiveActView } from '../corrective-action/corrective-act.view';
import { CorrectiveAction } from '../corrective-action/corrective-action.entity';
import { CorrectiveActionNotFound } from '../corrective-action/corrective-action.errors';
import { CorrectiveTrouble } from '../corrective-action/corrective-trouble.entity';
import { EffectLook } from '../corrective-action/effect-look.entity';
import type { GateAnswer } from '../corrective-action/gate-answer.entity';
import { ManufacturerMail } from '../corrective-action/manufacturer-mail.entity';
import { answersTo, ownActionView, ownAnswerView } from '../corrective-action/own-action.view';
import {
  type CorrectiveActionItemView,
  type CorrectiveActionView,
  type CorrectiveAnswerView,
  type CorrectiveTroubleView,
  type EffectLookView,
  type ManufacturerMailView,
} from './corrective-action.view';
import { correctiveActionsList } from './corrective-actions.list';

@Injectable()
export class ReadCorrectiveActionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly policies: PolicyRegister,
  ) {}

  async list(query: ListQuery): Promise<Page<CorrectiveActionItemView>> {
    const items = this.dataSource.manager.createQueryBuilder(CorrectiveAction, 'item');
    return mapPage(await readPage(items, correctiveActionsList, query), itemView);
  }

  /** The whole request from one snapshot, so that its version stands for everything in it. @throws CorrectiveActionNotFound */
  read(reference: string): Promise<CorrectiveActionView> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const action = await manager.findOneBy(CorrectiveAction, { reference });
      if (!action) throw new CorrectiveActionNotFound(reference);
      const { manufacturer, oemCase, issuedBy, implementedOn } = action;
      const answers = await answersTo(manager, reference);
      return {
        ...ownActionView(action, answers),
        ...{ manufacturer, oemCase, issuedBy, implementedOn, issuedAs: action.hat.role },
        silentSince: action.silentSince?.toISOString() ?? null,
        lookAt: action.lookAt?.toISOString() ?? null,
        judgedBy: await this.judgeOf(manager, action),
        answers: answers.map(answerView),
        clocks: await clocksOf(manager, reference),
        ...(await lookedAt(manager, reference)),
      };
    });
  }

  private async judgeOf(manager: EntityManager, { gate, pin }: CorrectiveAction): Promise<string | null> {
    if (gate === null) return null;
    const policy = await this.policies.at({ manager, schema: 'oem_vendors' }, pin, 'corrective-action');
    return gatePolicy(policy, gate).decidedBy;
  }
}

const answerView = (answer: GateAnswer): CorrectiveAnswerView => {
  const { channel, answeredBy, contentHash, decidedBy, hat } = answer;
  return { ...ownAnswerView(answer), channel, answeredBy, contentHash, decidedBy, decidedAs: hat?.role ?? null };
};

const lookedAt = async (
  manager: EntityManager,
  request: string,
): Promise<{ looks: EffectLookView[]; mails: ManufacturerMailView[]; troubles: CorrectiveTroubleView[] }> => {
  const looks = await manager.find(EffectLook, { where: { request }, order: { lookedAt: 'ASC' } });
  const mails = await manager.find(ManufacturerMail, { where: { request }, order: { dueSince: 'ASC', key: 'ASC' } });
  const troubles = await manager.find(CorrectiveTrouble, { where: { request }, order: { reportedAt: 'ASC' } });
  return {
    looks: looks.map(({ request: _, lookedAt: at, ...look }) => ({ ...look, lookedAt: at.toISOString() })),
    mails: mails.map(({ about, state, possibleDuplicate, ...mail }) => ({
      ...{ about, state, possibleDuplicate },
      dueSince: mail.dueSince.toISOString(),
      sentAt: mail.sentAt?.toISOString() ?? null,
    })),
    troubles: troubles.map(({ id, step, code, ...trouble }) => ({
      ...{ id, step, code, reportedAt: trouble.reportedAt.toISOString() },
      resolvedAt: trouble.resolvedAt?.toISOString() ?? null,
    })),
  };
};

const itemView = (action: CorrectiveAction): CorrectiveActionItemView => {
  const { manufacturer, oemCase, lot, productCode, issuedAt, silentSince } = action;
  const told = { issuedAt: issuedAt.toISOString(), silentSince: silentSince?.toISOString() ?? null };
  return { ...correctiveActView(action), manufacturer, oemCase, lot, productCode, ...told };
};
