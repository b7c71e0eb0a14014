import {
  complaintsWorkDone,
  complaintsWorkOpened,
  logisticsWorkDone,
  logisticsWorkOpened,
  oemVendorsWorkDone,
  oemVendorsWorkOpened,
  productionWorkDone,
  productionWorkOpened,
  qualityWorkDone,
  qualityWorkOpened,
  type EventData,
} from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import { WorkItem } from '../work/work-item.entity';

const opened = (tx: Tx, data: EventData<typeof complaintsWorkOpened>): Promise<unknown> =>
  tx.manager.upsert(
    WorkItem,
    {
      workId: data.workId,
      kind: data.kind,
      subject: data.subject,
      person: data.person ?? null,
      role: data.role ?? null,
      rule: data.rule ?? null,
      openedAt: new Date(data.openedAt),
      dueAt: data.dueAt ? new Date(data.dueAt) : null,
      doneAt: null,
      doneBy: null,
    },
    ['workId'],
  );
const done = (tx: Tx, data: EventData<typeof complaintsWorkDone>): Promise<unknown> =>
  tx.manager.update(WorkItem, { workId: data.workId }, { doneAt: new Date(data.doneAt), doneBy: data.by ?? null });

const services = [
  [complaintsWorkOpened, complaintsWorkDone],
  [qualityWorkOpened, qualityWorkDone],
  [productionWorkOpened, productionWorkDone],
  [logisticsWorkOpened, logisticsWorkDone],
  [oemVendorsWorkOpened, oemVendorsWorkDone],
] as const;

/** My work, from whichever service opened it: all of them tell it in the same shape. */
export const workProjections: Readonly<Record<string, (tx: Tx, data: never) => Promise<unknown>>> = Object.fromEntries(
  services.flatMap(([open, close]) => [
    [open.type, opened],
    [close.type, done],
  ]),
);
