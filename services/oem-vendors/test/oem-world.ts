import type { EventData, lotChanged } from '@anxin/contracts';
import { type Answer, type Caller, enginesDown, startServiceForTest, type TestService } from '@anxin/host/testing';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { DataSource } from 'typeorm';
import { keepLot } from '../src/lot/lots.consumer';
import type { SubmittedCaseView } from '../src/submit-oem-case/submitted-case.view';
import { oemVendorsService } from '../src/oem-vendors.service-definition';
import { keepVendors } from '../src/vendor/keep-vendors';

/** Lots that production told of: two made by M01, one by M03, one of the company's own. */
export const lots = {
  ofM01: '20260930P020M01',
  alsoOfM01: '20261003P020M01',
  ofM03: '20260930P021M03',
  own: '20260930P001L31',
} as const;

const lot = (number: string, item: string, manufacturer?: string): EventData<typeof lotChanged> => ({
  ...{ lotId: `id-of-${number}`, version: 1, number, normalised: number, item, kind: 'finished', unit: '瓶' },
  ...{ produced: '2400', scrapped: '0', sampled: '6', consumed: '0', reworked: '0', inspection: 'passed', aliases: [] },
  ...{ producedOn: `${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6, 8)}` },
  ...(manufacturer !== undefined && { manufacturer }),
});

const manufacturer = (code: string, language: 'zh-CN' | 'en') => ({
  ...{ code, name: `受托方${code}`, kind: 'manufacturer' as const, language, province: null, city: null },
  ...{ contactName: null, phone: null, email: `quality@${code.toLowerCase()}.example` },
});

/** The form of sales, complete. */
export const completeForm = {
  ...{
    lot: lots.ofM01,
    productCode: 'P020',
    problem: 'quality',
    orderNumber: 'DD20261113000123',
    dealer: '济南鑫源商贸',
  },
  ...{ lotSize: { quantity: '2400', unit: '瓶' }, affectedQuantity: '12', defectRate: '0.005' },
  ...{ defect: '瓶盖内侧有霉斑', demand: '整批退货', reason: '顾客不愿再销售这一批' },
  evidence: [
    { kind: 'photo', description: '瓶盖内侧霉斑照片 3 张' },
    { kind: 'sample', description: '同批未开封样品 2 瓶' },
  ],
} as const;
export const completeOpinion = {
  ...{ opinion: '灌装后密封不严', liability: 'manufacturer', handling: '退换整批，费用由受托方承担' },
  requestsCorrectiveAction: true,
} as const;

/** What a test finds in the register and in the copies of lots. */
const keepGround = async (tx: Tx): Promise<void> => {
  const vendors = [manufacturer('M01', 'zh-CN'), manufacturer('M03', 'en')];
  await keepVendors(
    tx,
    'manufacturer',
    vendors.map((record, index) => ({ line: index + 2, record })),
  );
  const told = [
    lot(lots.ofM01, 'P020', 'M01'),
    lot(lots.alsoOfM01, 'P020', 'M01'),
    lot(lots.ofM03, 'P021', 'M03'),
    lot(lots.own, 'P001'),
  ];
  for (const each of told) await keepLot(tx, each);
};

/** OEM vendors with their people, M01 and M03, and a database of its own; the workflow's steps are taken by the test itself. */
export const startOemWorld = async (env: Readonly<Record<string, string>> = {}) => {
  // Nothing here is about delivery: the outbox is read where it stands, so the engines may as well be down.
  const service: TestService = await startServiceForTest(oemVendorsService, { env: { ...enginesDown, ...env } });
  const hire = (id: string, role: string, superior?: string): Promise<Caller> =>
    service.person(id, { roles: [role], ...(superior !== undefined && { superior }) });
  const people = {
    engineer: await hire('oem-quality-engineer1', 'oem-quality-engineer', 'qc-chief1'),
    chief: await hire('qc-chief1', 'qc-chief', 'quality-director1'),
    director: await hire('quality-director1', 'quality-director'),
    sales: await hire('salesperson1', 'salesperson', 'sales-head1'),
    salesHead: await hire('sales-head1', 'sales-head'),
    auditor: await hire('auditor1', 'auditor'),
    m01: await service.person('m01-quality1', { roles: ['supplier-quality'], supplier: 'M01' }),
    m03: await service.person('m03-quality1', { roles: ['supplier-quality'], supplier: 'M03' }),
  };
  const run = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => service.app.get(UnitOfWork, { strict: false }).run(work);
  await run(keepGround);
  const dataSource = service.app.get(DataSource, { strict: false });
  const query = <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> => dataSource.query(sql, parameters);
  const ok = <Body>(answer: Answer<Body>): Body => {
    if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  /** A case as sales submits it. */
  const submitted = async (over: object = {}): Promise<SubmittedCaseView> =>
    ok(await people.sales.post<SubmittedCaseView>('oem-cases', { ...completeForm, ...over }));
  /** Reference of a case that the engineer confirmed. */
  const confirmed = async (over: object = {}): Promise<string> => {
    const { reference } = await submitted(over);
    ok(await people.engineer.post(`oem-cases/${reference}/confirmations`, { causeClass: 'quality', note: '属实' }));
    return reference;
  };
  /** Reference of a case whose opinion the QC chief approved. */
  const decided = async (over: object = {}, opinion: object = {}): Promise<string> => {
    const reference = await confirmed(over);
    const path = `oem-cases/${reference}/opinions`;
    ok(await people.engineer.post(path, { ...completeOpinion, ...opinion }));
    ok(await people.chief.post(`${path}/1/decisions`, { outcome: 'approved', reason: '同意' }));
    return reference;
  };
  let complaints = 0;
  return {
    ...{ service, people, run, query, ok, submitted, confirmed, decided },
    complaint: (): string => `TS-2026-${String((complaints += 1)).padStart(6, '0')}`,
    /** Types of the facts of one aggregate, in order, without those of work. */
    facts: async (key: string): Promise<string[]> => {
      const told = await query<{ type: string }>(
        `SELECT type FROM oem_vendors.outbox WHERE ordering_key = $1 AND type NOT LIKE '%.work.%' ORDER BY id`,
        [`oem-vendors.events/${key}`],
      );
      return told.map(({ type }) => type.replace('anxin.oem-vendors.', ''));
    },
    /** Data of the facts of one aggregate, in order, work included. */
    told: (key: string) =>
      query<{ type: string; payload: Record<string, unknown> }>(
        'SELECT type, payload FROM oem_vendors.outbox WHERE ordering_key = $1 ORDER BY id',
        [`oem-vendors.events/${key}`],
      ),
    /** The start of a workflow and its signals, in order. */
    signals: (workflowId: string) =>
      query<{ type: string; payload: { payload?: unknown } }>(
        `SELECT type, payload FROM oem_vendors.outbox WHERE lane = 'workflows' AND ordering_key = $1 ORDER BY id`,
        [workflowId],
      ),
    /** What is to be done for a case or a request and was not done yet. */
    work: (subject: string) =>
      query<{ kind: string; role: string | null; person: string | null; rule: string | null; dueAt: Date | null }>(
        `SELECT kind, role, person, rule, due_at AS "dueAt" FROM oem_vendors.oem_work
          WHERE subject = $1 AND done_at IS NULL ORDER BY opened_at, id`,
        [subject],
      ),
    /** Actions in the audit of one aggregate, with who did them in which role. */
    audit: (id: string) =>
      query<{ action: string; actor: string; hat: { role: string } | null; content: Record<string, unknown> }>(
        'SELECT action, actor, hat, content FROM oem_vendors.audit_line WHERE aggregate_id = $1 ORDER BY seq',
        [id],
      ),
    stop: () => service.stop(),
  };
};
export type OemWorld = Awaited<ReturnType<typeof startOemWorld>>;
export interface Refusal extends Record<string, unknown> {
  readonly code: string;
  readonly details: Record<string, unknown>;
}
