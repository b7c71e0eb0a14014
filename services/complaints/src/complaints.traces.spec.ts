import { complaintRegistered } from '@anxin/contracts';
import { defineService, dropServiceMechanismsV1, serviceMechanismsV1 } from '@anxin/host';
import { type Caller, startServiceForTest, type TestService } from '@anxin/host/testing';
import { Consumes, type EventContext } from '@anxin/messaging';
import { eventually, type KeptSpan, startCollector, type TestCollector } from '@anxin/testing';
import { Controller, Module } from '@nestjs/common';
import { Ctx } from '@nestjs/microservices';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { report } from '../test/case-world';
import { complaintsService } from './complaints.service-definition';
import type { RegisteredView } from './register-complaint/registered.view';

class Listening1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of serviceMechanismsV1('insight')) await runner.query(statement);
  }
  async down(runner: QueryRunner): Promise<void> {
    for (const statement of dropServiceMechanismsV1('insight')) await runner.query(statement);
  }
}

@Controller()
class ListeningConsumer {
  @Consumes(complaintRegistered)
  async registered(@Ctx() context: EventContext): Promise<void> {
    await context.once(async () => undefined);
  }
}
@Module({ controllers: [ListeningConsumer] })
class ListeningModule {}

/** Another service that hears of complaints. */
const listeningService = defineService({
  name: 'insight',
  title: 'Listening',
  module: ListeningModule,
  entities: [],
  migrations: [Listening1700000000000],
});

describe('the trace of one complaint', () => {
  let collector: TestCollector;
  let complaints: TestService;
  let listening: TestService;
  let clerk: Caller;

  beforeAll(async () => {
    collector = await startCollector();
    complaints = await startServiceForTest(complaintsService, { role: 'joint', env: collector.env });
    const { topicPrefix } = complaints.config.kafka;
    listening = await startServiceForTest(listeningService, { env: { ...collector.env, TOPIC_PREFIX: topicPrefix } });
    clerk = await complaints.person('customer-service1', { roles: ['customer-service'] });
  }, 120_000);
  afterAll(async () => {
    await listening.stop();
    await complaints.stop();
    await collector.close();
  }, 60_000);

  const register = async (headers: Readonly<Record<string, string>> = {}): Promise<string> => {
    const { status, body } = await clerk.post<RegisteredView>('complaints', report(), { headers });
    expect(status).toBe(201);
    return body.reference;
  };
  const named = (spans: readonly KeptSpan[], name: string): KeptSpan => {
    const found = spans.find((span) => span.name === name);
    if (!found) throw new Error(`no span ${name} among ${spans.map((span) => span.name).join(', ')}`);
    return found;
  };
  /** The spans of the trace that this request began, once they hold what is asked for. */
  const traceOf = (begun: (span: KeptSpan) => boolean, ...names: readonly string[]): Promise<KeptSpan[]> =>
    eventually(
      () => {
        const root = collector.spans.find(begun);
        if (!root) throw new Error('the request has no span yet');
        const spans = collector.spans.filter(({ traceId }) => traceId === root.traceId);
        for (const name of names) named(spans, name);
        return spans;
      },
      { within: 60_000 },
    );
  const parentIn = (spans: readonly KeptSpan[], { parentSpanId }: KeptSpan): string | undefined =>
    spans.find(({ spanId }) => spanId === parentSpanId)?.name;

  it('goes from the request through transaction and outbox to Kafka, to its consumer, to the workflow and its first activities', async () => {
    const reference = await register({ 'x-correlation-id': 'the-traced-one' });
    const post = 'POST /api/v1/complaints';
    const sent = `send ${complaintRegistered.type}`;
    const processed = `process ${complaintRegistered.type}`;
    const started = 'start complaintHandling';
    const step = 'activity beginInvestigation';
    const begun = ({ name, attributes }: KeptSpan) =>
      name === post && attributes['anxin.correlation_id'] === 'the-traced-one';
    const spans = await traceOf(begun, post, sent, processed, started, step);
    expect(named(spans, post)).toMatchObject({
      ...{ kind: 'server', parentSpanId: undefined, service: 'anxin-complaints', failed: false },
      attributes: { 'http.request.method': 'POST', 'http.response.status_code': 201 },
    });
    const parents = Object.fromEntries(
      [sent, processed, started, step].map((name) => [name, parentIn(spans, named(spans, name))]),
    );
    expect(parents).toEqual({
      [sent]: 'unit of work',
      [processed]: sent,
      [started]: 'unit of work',
      [step]: started,
    });
    const [first] = spans.filter(({ name }) => name === 'unit of work');
    expect(first && parentIn(spans, first)).toBe(post);
    expect(spans.filter(({ name }) => name === 'unit of work').map((unit) => parentIn(spans, unit))).toEqual(
      expect.arrayContaining([post, processed, step]),
    );
    expect(named(spans, step).attributes).toMatchObject({ 'anxin.workflow_id': `complaint/${reference}` });
    expect(named(spans, processed).attributes).toMatchObject({ 'anxin.key': reference });
  }, 90_000);

  it('continues the trace that the gateway names, and begins one where that cannot be read', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    await register({ 'x-correlation-id': 'from-the-gateway', traceparent: `00-${traceId}-00f067aa0ba902b7-01` });
    await register({ 'x-correlation-id': 'from-nowhere', traceparent: '00-nothing-of-the-kind-01' });
    const of = (id: string) => (span: KeptSpan) =>
      span.attributes['anxin.correlation_id'] === id && span.kind === 'server';
    const [continued] = await traceOf(of('from-the-gateway'));
    expect(continued).toMatchObject({ traceId });
    const root = (await traceOf(of('from-nowhere'))).find(of('from-nowhere'));
    expect(root).toMatchObject({ parentSpanId: undefined });
  }, 90_000);

  it('is named in every line of the log that belongs to it', async () => {
    await register({ 'x-correlation-id': 'in-the-log' });
    const [span] = await traceOf(({ attributes }) => attributes['anxin.correlation_id'] === 'in-the-log');
    // Nest logs for a whole process by the logger that was set last.
    const lines = [...complaints.log, ...listening.log];
    const line = lines.find((one) => one.includes('"in-the-log"') && one.includes('"msg":"request"'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({ traceId: span?.traceId, spanId: expect.any(String) as string });
  }, 90_000);
});
