import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { randomUUID } from 'node:crypto';
import { eventually } from '../eventually';

// The engine's packages are loaded when they are needed: they are heavy, and most users of this library need none of them.
const client = { identity: 'test' };

const fromEnvironment = (name: string, what: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} names ${what}; \`npm test\` sets it`);
  return value;
};

/** An engine for one spec file whose time is skipped while somebody waits. */
export async function skippingEngine(): Promise<TestWorkflowEnvironment> {
  const path = fromEnvironment('TEMPORAL_TEST_SERVER', 'the binary of the time-skipping server');
  const { TestWorkflowEnvironment } = await import('@temporalio/testing');
  return TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
    client,
  });
}

/** The engine that everybody uses, in a namespace that nobody else knows. */
export async function realEngine(): Promise<TestWorkflowEnvironment> {
  const address = fromEnvironment('TEMPORAL_ADDRESS', 'the engine');
  const [{ TestWorkflowEnvironment }, { msToTs }] = await Promise.all([
    import('@temporalio/testing'),
    import('@temporalio/common/lib/time.js'),
  ]);
  const namespace = `test-${randomUUID()}`;
  const environment = await TestWorkflowEnvironment.createFromExistingServer({ address, namespace, client });
  const { workflowService } = environment.connection;
  await workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: msToTs('1 day') });
  await eventually(() => workflowService.listOpenWorkflowExecutions({ namespace, startTimeFilter: {} }), {
    what: 'the namespace is known everywhere',
  });
  return environment;
}
