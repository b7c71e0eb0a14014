import { type Answer, type Caller, startServiceForTest, type TestService } from '@anxin/host/testing';
import { UnitOfWork } from '@anxin/persistence';
import { defaultPolicies } from '@anxin/policy';
import { keepPolicy } from '@anxin/reference-data';
import { startMailServer, type TestMailServer } from '@anxin/testing';
import { DataSource } from 'typeorm';
import { ComplaintsActivityHost } from '../src/complaints.activities';
import { complaintsService } from '../src/complaints.service-definition';
import type { ActView } from '../src/complaint/act.view';
import type { ProposedView } from '../src/propose-remedy/proposed.view';
import type { ComplaintView } from '../src/read-complaint/complaint.view';
import type { RegisteredView } from '../src/register-complaint/registered.view';

export interface OutboxEntry {
  readonly lane: 'events' | 'workflows';
  readonly topic: string;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A complaint as a clerk posts it: general, about quality, without illness. */
export const report = (over: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  channel: 'phone',
  class: 'quality',
  grade: 'general',
  complainant: { name: '林子涵', contact: `158${Math.floor(Math.random() * 1e8)}`, address: '济南市历下区泉城路1号' },
  product: {
    code: 'P001',
    name: '康誉花生酱',
    lot: '20260601p001l21',
    productionDate: '2026-06-01',
    quantity: '1',
    unit: '瓶',
  },
  purchase: { place: '济南鑫源商贸' },
  problem: '味道和以前不一样，太咸',
  asks: '换货',
  photos: 2,
  ...over,
});

export const threefold = {
  kind: 'exchange',
  productCode: 'P001',
  quantity: '3',
  unit: '瓶',
  exchangeQuantity: '1',
  terms: '补偿三瓶同款产品',
} as const;

/** A policy by which no number of complaints is many: most tests register dozens about one lot, and mean none of it. */
const neverMany = async (service: TestService): Promise<void> => {
  const { lot, product, ...watch } = defaultPolicies['lot-watch'];
  const document = { ...watch, lot: { ...lot, complaints: 10_000 }, product: { ...product, complaints: 10_000 } };
  const approved = { version: 2, effectiveFrom: '2026-01-01T00:00:00Z', proposedBy: 'a', approvedBy: 'b' };
  await service.app
    .get(UnitOfWork, { strict: false })
    .run(async (tx) => void (await keepPolicy(tx, { ...approved, kind: 'lot-watch', document }, tx.now)));
};

/**
 * The service with the company's people, its own database and a mail server; the handling's steps are taken by the test itself. The lot
 * watch sleeps unless the test is about it.
 */
export const startCaseWorld = async ({
  lotWatch = false,
  env = {},
}: { readonly lotWatch?: boolean; readonly env?: Readonly<Record<string, string>> } = {}) => {
  const mail: TestMailServer = await startMailServer();
  // Nothing here is about delivery: the outbox is read where it stands, so the engines may as well be down.
  const down = { KAFKA_BROKERS: '127.0.0.1:1', TEMPORAL_ADDRESS: '127.0.0.1:1' };
  const service: TestService = await startServiceForTest(complaintsService, {
    env: { ...down, SMTP_URL: mail.url, MAIL_FROM: 'service@anxin.example', ...env },
  });
  if (!lotWatch) await neverMany(service);
  const hire = (id: string, ...roles: string[]): Promise<Caller> => service.person(id, { roles });
  const people = {
    clerk: await hire('customer-service1', 'customer-service'),
    colleague: await hire('customer-service2', 'customer-service'),
    salesperson: await hire('salesperson1', 'salesperson'),
    supervisor: await service.person('sales-supervisor1', { roles: ['sales-supervisor'], superior: 'sales-head' }),
    salesHead: await hire('sales-head', 'sales-head'),
    director: await hire('director', 'director'),
    generalManager: await hire('general-manager', 'general-manager'),
    qcChief: await hire('qc-chief', 'qc-chief'),
    salesChief: await hire('sales-chief', 'sales-chief'),
    caller: await hire('general-department1', 'general-department'),
    administrator: await hire('administration1', 'administration'),
  };
  const steps = service.app.get(ComplaintsActivityHost, { strict: false });
  const dataSource = service.app.get(DataSource, { strict: false });
  const query = <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> => dataSource.query(sql, parameters);

  const ok = <Body>(answer: Answer<Body>): Body => {
    if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const register = async (over: Readonly<Record<string, unknown>> = {}): Promise<RegisteredView> =>
    ok(await people.clerk.post<RegisteredView>('complaints', report(over)));
  const read = async (reference: string): Promise<ComplaintView> =>
    ok(await people.clerk.get<ComplaintView>(`complaints/${reference}`));

  /** Takes the handling's own steps up to the stage, with the persons' acts that lie between. */
  const handled = {
    investigating: async (over: Readonly<Record<string, unknown>> = {}): Promise<string> => {
      const { reference } = await register(over);
      await steps.beginInvestigation({ reference, key: `${reference}/investigation` });
      return reference;
    },
    finding: async (over: Readonly<Record<string, unknown>> = {}): Promise<string> => {
      const reference = await handled.investigating(over);
      await steps.openFinding({
        reference,
        key: `${reference}/finding`,
        retest: 'conforming',
        records: 'inconclusive',
      });
      return reference;
    },
    remedy: async (over: Readonly<Record<string, unknown>> = {}): Promise<string> => {
      const reference = await handled.finding(over);
      const finding = { outcome: 'inconclusive', nature: '口味', rootCause: '未查明' };
      ok(await people.qcChief.post(`complaints/${reference}/findings`, finding));
      await steps.openRemedy({ reference, cycle: 1, key: `${reference}/c1/remedy` });
      return reference;
    },
    answering: async (over: Readonly<Record<string, unknown>> = {}): Promise<string> => {
      const reference = await handled.remedy(over);
      ok(
        await people.clerk.post(`complaints/${reference}/remedy-waivers`, { givenBy: 'complainant', channel: 'phone' }),
      );
      await steps.openAnswer({ reference, cycle: 1, key: `${reference}/c1/answer` });
      return reference;
    },
    callingBack: async (over: Readonly<Record<string, unknown>> = {}): Promise<string> => {
      const reference = await handled.answering(over);
      const letter = { channel: 'letter', postingNumber: 'XA123', text: '已处理' };
      const { id } = ok(await people.clerk.post<ActView>(`complaints/${reference}/answers`, letter));
      await steps.sendAnswer({ reference, cycle: 1, answerId: id, key: `${reference}/answer/${id}` });
      await steps.openCallBack({ reference, cycle: 1, key: `${reference}/c1/call-back` });
      return reference;
    },
  };

  /** A remedy that is proposed, agreed, filed and reviewed, so that only its signatures are missing. */
  const settled = async (
    reference: string,
    terms: Readonly<Record<string, unknown>> = threefold,
  ): Promise<ProposedView> => {
    const remedies = `complaints/${reference}/remedies`;
    const proposed = ok(await people.clerk.post<ProposedView>(remedies, terms));
    const agreed = { answer: 'agreed', givenBy: 'complainant', channel: 'phone' };
    ok(await people.clerk.post(`${remedies}/${proposed.id}/answers`, agreed));
    ok(await people.clerk.post(`${remedies}/${proposed.id}/sheet`, { measures: '补发' }));
    ok(await people.caller.post(`${remedies}/${proposed.id}/sheet/reviews`));
    return proposed;
  };
  const shownHash = async (reference: string, remedyId: string): Promise<string> =>
    (await read(reference)).remedies.find(({ id }) => id === remedyId)?.contentHash ?? '';

  return {
    ...{ service, mail, people, steps, query, ok, register, read, handled, settled, shownHash },
    outbox: (reference: string): Promise<OutboxEntry[]> =>
      query('SELECT lane, topic, type, payload FROM complaints.outbox WHERE ordering_key = ANY($1) ORDER BY id', [
        [`complaints.events/${reference}`, `complaint/${reference}`],
      ]),
    signals: async (reference: string, name: string): Promise<unknown[]> => {
      const sent = await query<{ payload: { payload: unknown } }>(
        `SELECT payload FROM complaints.outbox WHERE topic = 'signal' AND ordering_key = $1 AND type = $2 ORDER BY id`,
        [`complaint/${reference}`, name],
      );
      return sent.map(({ payload }) => payload.payload);
    },
    audit: async (
      reference: string,
    ): Promise<{ action: string; actor: string; content: Record<string, unknown>; hat: { role: string } | null }[]> =>
      query(
        `SELECT action, actor, content, hat FROM complaints.audit_line WHERE aggregate_type = 'complaint' AND aggregate_id = $1 ORDER BY seq`,
        [reference],
      ),
    stop: async (): Promise<void> => {
      await service.stop();
      await mail.close();
    },
  };
};
export type CaseWorld = Awaited<ReturnType<typeof startCaseWorld>>;
