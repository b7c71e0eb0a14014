import type { Actor } from '@anxin/contracts';
import { type ListQuery, type Page, readPage } from '@anxin/http';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { clocksOf } from '../clock/clock.view';
import { OemCase } from '../oem-case/oem-case.entity';
import { OemCaseNotFound } from '../oem-case/oem-case.errors';
import { caseItems, confirmationOf, extensionsOf, formsOf, opinionsOf } from './case-records';
import type { OemCaseItemView, OemCaseView } from './oem-case.view';
import { oemCasesList } from './oem-cases.list';

@Injectable()
export class ReadOemCasesService {
  constructor(private readonly dataSource: DataSource) {}

  async list(query: ListQuery): Promise<Page<OemCaseItemView>> {
    const { manager } = this.dataSource;
    const { items, next } = await readPage(manager.createQueryBuilder(OemCase, 'item'), oemCasesList, query);
    return { items: await caseItems(manager, items), next };
  }

  /** The whole case from one snapshot, so that its version stands for everything in it. @throws OemCaseNotFound */
  read(actor: Actor, reference: string): Promise<OemCaseView> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const oemCase = await manager.findOneBy(OemCase, { reference });
      const [item] = await caseItems(manager, oemCase ? [oemCase] : []);
      if (!oemCase || !item) throw new OemCaseNotFound(reference);
      return { ...item, ...(await recordsOf(manager, actor, oemCase)) };
    });
  }
}

const recordsOf = async (
  manager: EntityManager,
  actor: Actor,
  oemCase: OemCase,
): Promise<Omit<OemCaseView, keyof OemCaseItemView>> => {
  const { reference, decidedOpinion } = oemCase;
  const decidedAlone = readsForCustomer(actor);
  return {
    forms: await formsOf(manager, reference),
    confirmation: confirmationOf(oemCase),
    opinions: await opinionsOf(manager, reference, (revision) => !decidedAlone || revision === decidedOpinion),
    extensions: await extensionsOf(manager, reference),
    clocks: await clocksOf(manager, reference),
  };
};

/** Whoever speaks with the customer sees what was decided and no draft: nothing beyond it can be agreed or admitted (OEM-7). */
const readsForCustomer = ({ permissions }: Actor): boolean =>
  permissions.includes('oem-case:submit') &&
  !permissions.includes('oem-case:answer') &&
  !permissions.includes('oem-case:approve');
