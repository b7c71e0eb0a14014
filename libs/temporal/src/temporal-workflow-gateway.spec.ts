import { PermanentDeliveryError } from '@anxin/messaging';
import { eventually, TcpProxy } from '@anxin/testing';
import type { Client } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import { engineAddress, engineClient, probeService } from '../testing/probe-service';
import { ensureNamespace } from './ensure-namespace';
import { TemporalWorkflowGateway } from './temporal-workflow-gateway';

jest.setTimeout(60_000);

describe('TemporalWorkflowGateway', () => {
  let client: Client;
  const gateways: TemporalWorkflowGateway[] = [];
  const gateway = (address = engineAddress(), namespace = 'default') => {
    const made = new TemporalWorkflowGateway({ service: 'complaints', address, namespace });
    gateways.push(made);
    return made;
  };
  const start = (workflowId: string) => ({
    workflow: 'probeSignal',
    workflowId,
    taskQueue: `nobody-${workflowId}`,
    input: { n: 1 },
  });

  beforeAll(async () => {
    client = await engineClient();
  });
  afterAll(async () => {
    await Promise.all(gateways.map((each) => each.onApplicationShutdown()));
    await client.connection.close();
  });

  it('starts a workflow once: the same id again, running or at its end, is success; one that was terminated leaves its id to the next', async () => {
    const { app, taskQueue } = await probeService();
    const workflowId = randomUUID();
    const probe = { ...start(workflowId), taskQueue };
    expect(await gateway().start(probe)).toBe('started');
    expect(await gateway().start(probe)).toBe('exists');
    await gateway().signal({ workflowId, signal: 'told', payload: 'a word' });
    await client.workflow.getHandle(workflowId).result();
    expect(await gateway().start(probe)).toBe('exists');
    await app.close();

    const terminated = randomUUID();
    expect(await gateway().start(start(terminated))).toBe('started');
    await client.workflow.getHandle(terminated).terminate();
    expect(await gateway().start(start(terminated))).toBe('started');
    await client.workflow.getHandle(terminated).terminate();
  });

  it('signals a workflow that runs; one that ended or never was is gone', async () => {
    const workflowId = randomUUID();
    const signal = { workflowId, signal: 'told', payload: 'a word' };
    expect(await gateway().signal(signal)).toBe('gone');
    await gateway().start(start(workflowId));
    expect(await gateway().signal(signal)).toBe('sent');
    await client.workflow.getHandle(workflowId).terminate();
    expect(await gateway().signal(signal)).toBe('gone');
  });

  it('rejects soon while the engine is away, never as gone, and recovers by itself', async () => {
    const proxy = await TcpProxy.to(engineAddress());
    const through = gateway(proxy.address);
    const workflowId = randomUUID();
    const began = Date.now();
    await expect(through.start(start(workflowId))).rejects.toThrow();
    await expect(through.signal({ workflowId, signal: 'told', payload: 'x' })).rejects.toThrow();
    expect(Date.now() - began).toBeLessThan(12_000);
    await proxy.open();
    await eventually(async () => expect(await through.start(start(workflowId))).toBe('started'));
    await proxy.close();
    await expect(through.signal({ workflowId, signal: 'told', payload: 'x' })).rejects.toThrow();
    await proxy.open();
    await eventually(async () =>
      expect(await through.signal({ workflowId, signal: 'told', payload: 'x' })).toBe('sent'),
    );
    await client.workflow.getHandle(workflowId).terminate();
    await through.onApplicationShutdown();
    await proxy.close();
  });

  it('a namespace that is not there yet is an outage, not a workflow that is gone', async () => {
    const absent = gateway(engineAddress(), `absent-${randomUUID()}`);
    await expect(absent.signal({ workflowId: 'w', signal: 'told', payload: 'x' })).rejects.not.toBeInstanceOf(
      PermanentDeliveryError,
    );
  });

  it('tells what can never be taken from what may be taken later', async () => {
    await expect(gateway().start(start('x'.repeat(2000)))).rejects.toBeInstanceOf(PermanentDeliveryError);
  });

  it('registers the namespace with its retention, and changes the retention of one that exists', async () => {
    const namespace = `probe-${randomUUID()}`;
    const retention = async () => {
      const { config } = await client.workflowService.describeNamespace({ namespace });
      return Number(config?.workflowExecutionRetentionTtl?.seconds) / 86_400;
    };
    await ensureNamespace(client.connection, { namespace, retentionDays: 30 });
    await eventually(async () => expect(await retention()).toBe(30));
    await eventually(() => ensureNamespace(client.connection, { namespace, retentionDays: 45 })); // a new one is not known everywhere at once
    await eventually(async () => expect(await retention()).toBe(45));
    await client.connection.operatorService.deleteNamespace({ namespace });
  });
});
