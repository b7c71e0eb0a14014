import { Readiness } from '@anxin/observability';
import { requestContext } from '@anxin/persistence';
import { eventually, startCollector, TcpProxy } from '@anxin/testing';
import { readTracingConfig, startTracing, traced } from '@anxin/tracing';
import type { INestApplicationContext } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';
import { engineAddress, engineClient, probeBundle, type ProbeOptions, probeService } from '../testing/probe-service';
import { TemporalWorkflowGateway } from './temporal-workflow-gateway';

jest.setTimeout(60_000);

describe('WorkerHost', () => {
  let client: Client;
  const apps: INestApplicationContext[] = [];
  const service = async (options?: ProbeOptions) => {
    const probe = await probeService(options);
    apps.push(probe.app);
    return probe;
  };
  const ready = async (app: INestApplicationContext) => (await app.get(Readiness).report()).status === 'ready';
  const run = <T>(workflow: string, taskQueue: string, ...args: unknown[]): Promise<T> =>
    client.workflow.execute(workflow, { workflowId: randomUUID(), taskQueue, args }) as Promise<T>;

  beforeAll(async () => {
    client = await engineClient();
    await probeBundle();
  });
  afterEach(async () => {
    await Promise.all(apps.splice(0).map((app) => app.close()));
  });
  afterAll(() => client.connection.close());

  it('runs the methods of the module instance as activities, and tells a DomainError once, as a failure of its code', async () => {
    const { taskQueue, ledger } = await service();
    expect(await run('probeRefusal', taskQueue, 'o1')).toEqual({
      type: 'probe.refused',
      nonRetryable: true,
      details: [{ order: 'o1' }],
    });
    expect(ledger.attempts).toEqual(['o1']);
  });

  it('tries anything else again, and keeps its message, which may quote a person, out of the history', async () => {
    const { taskQueue } = await service();
    const handle = await client.workflow.start('probeFault', { workflowId: randomUUID(), taskQueue, args: ['o1'] });
    expect(await handle.result()).toBe(3);
    const history = JSON.stringify(await handle.fetchHistory(), (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString() : value,
    );
    expect(history).toContain('TypeError');
    expect(history).not.toContain('Zhang San');
  });

  it('runs work in bulk on a queue of its own', async () => {
    const { taskQueue } = await service();
    expect(await run('probeBulk', taskQueue, `${taskQueue}-bulk`)).toBe('in bulk');
  });

  it('carries the correlation id from whoever started the workflow to its activities', async () => {
    const { app, taskQueue } = await service();
    const workflowId = randomUUID();
    await requestContext.run({ correlationId: 'request-7' }, () =>
      app.get(TemporalWorkflowGateway).start({ workflow: 'probeCorrelation', workflowId, taskQueue, input: undefined }),
    );
    expect(await client.workflow.getHandle(workflowId).result()).toBe('request-7');
  });

  it('hangs activities on the start of their workflow, names the signal before them, and begins a trace where there was no start to hang on', async () => {
    const collector = await startCollector();
    const refuse = (fault: string): never => {
      throw new Error(fault);
    };
    const config = readTracingConfig(collector.env, refuse);
    const end = await startTracing({ config, service: 'probe', warn: () => undefined });
    const { app, taskQueue } = await service();
    const gateway = app.get(TemporalWorkflowGateway);
    const workflowId = randomUUID();
    const edge = { kind: 'producer', parent: 'new' } as const;
    await traced('start', edge, () =>
      gateway.start({ workflow: 'probeTold', workflowId, taskQueue, input: undefined }),
    );
    await traced('signal', edge, () => gateway.signal({ workflowId, signal: 'told', payload: 'a word' }));
    await client.workflow.getHandle(workflowId).result();
    await run('probeRefusal', taskQueue, 'o1');
    await app.close();
    await end();
    await collector.close();
    const of = (name: string) => collector.spans.find((span) => span.name === name);
    const [start, signal] = [of('start'), of('signal')];
    expect(of('activity correlationId')).toMatchObject({
      ...{ traceId: start?.traceId, parentSpanId: start?.spanId, kind: 'consumer', failed: false },
      links: [{ traceId: signal?.traceId, spanId: signal?.spanId }],
      attributes: { 'anxin.workflow_id': workflowId, 'anxin.workflow_type': 'probeTold' },
    });
    expect(of('activity refuse')).toMatchObject({
      ...{ parentSpanId: undefined, links: [], failed: false },
      attributes: { 'error.type': 'probe.refused' },
    });
  });

  it('boots without an engine, is not ready, and works once the engine is there', async () => {
    const proxy = await TcpProxy.to(engineAddress());
    const { app, taskQueue } = await service({ address: proxy.address });
    expect(await ready(app)).toBe(false);
    await proxy.open();
    await eventually(() => ready(app), { within: 20_000, what: 'readiness' });
    expect(await run('probeRefusal', taskQueue, 'o1')).toMatchObject({ type: 'probe.refused' });
    await app.close();
    await proxy.close();
  });

  it('goes on after an outage of the engine by itself', async () => {
    const proxy = await TcpProxy.to(engineAddress());
    await proxy.open();
    const { app, taskQueue } = await service({ address: proxy.address });
    await eventually(() => ready(app));
    await proxy.close();
    const handle = await client.workflow.start('probeFault', { workflowId: randomUUID(), taskQueue, args: ['o1'] });
    await proxy.open();
    expect(await handle.result()).toBe(3);
    await app.close();
    await proxy.close();
  });

  it('stops in order: takes no new work, lets a running activity end, then closes', async () => {
    const { app, taskQueue, ledger } = await service();
    const handle = await client.workflow.start('probeSlow', { workflowId: randomUUID(), taskQueue, args: ['o1'] });
    await eventually(() => ledger.begun.length === 1, { what: 'the activity began' });
    let ended = false;
    const closed = app.close().then(() => (ended = true));
    await eventually(async () => !(await ready(app)), { what: 'not ready any more' });
    await expect(eventually(() => ended, { within: 500 })).rejects.toThrow(); // what comes after it, such as the database, is still there
    ledger.release();
    await closed;
    const { events } = await handle.fetchHistory();
    expect(events?.filter((event) => event.activityTaskCompletedEventAttributes)).toHaveLength(1);
    await handle.terminate();
  });

  it('does not wait for ever for an activity that does not end', async () => {
    const { app, taskQueue, ledger } = await service({ worker: { shutdownGraceMs: 100 } });
    const handle = await client.workflow.start('probeSlow', { workflowId: randomUUID(), taskQueue, args: ['o1'] });
    await eventually(() => ledger.begun.length === 1, { what: 'the activity began' });
    await app.close();
    await handle.terminate();
  });

  it('ends the process when its worker ends without being asked', async () => {
    const create = jest.spyOn(Worker, 'create');
    const deaths: unknown[] = [];
    const { app } = await service({ worker: { onDeath: (reason) => deaths.push(reason) } });
    await eventually(() => ready(app), { what: 'readiness' });
    const worker = await create.mock.results[0]?.value;
    create.mockRestore();
    worker?.shutdown();
    await eventually(() => deaths.length === 1, { what: 'the death of the worker' });
    expect(await ready(app)).toBe(false);
  });

  it('does not boot without its workflow bundle', async () => {
    await expect(service({ worker: { workflows: { process: 'absent', bundlesDir: '/nowhere' } } })).rejects.toThrow(
      'is missing',
    );
  });
});
