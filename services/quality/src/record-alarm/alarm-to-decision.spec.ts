import { startLotAlarm } from '@anxin/contracts';
import { startServiceForTest, type TestService } from '@anxin/host/testing';
import { startWorkflow } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { eventually, workflowBundle } from '@anxin/testing';
import { Client, Connection } from '@temporalio/client';
import { join } from 'node:path';
import { qualityService } from '../quality.service-definition';
import type { AssessmentView } from '../read-assessments/assessment.view';

const root = join(__dirname, '../../../..');

describe('from an alarm to its decision, on the engines', () => {
  let service: TestService;
  let connection: Connection;
  beforeAll(async () => {
    await workflowBundle(join(root, 'workflows/recall'));
    const env = { WORKFLOW_BUNDLES_DIR: join(root, 'workflows') };
    service = await startServiceForTest(qualityService, { role: 'joint', env });
    connection = await Connection.connect({ address: service.config.temporal.address });
  }, 120_000);
  afterAll(async () => {
    await connection.close();
    await service.stop();
  }, 30_000);

  it('INT-4, RCL-11: the alarm opens the assessment, whose chase ends with the director’s decision', async () => {
    const director = await service.person('quality-director1', { roles: ['quality-director'] });
    const alarm = { key: 'TS-2026-000001/lot-cluster', complaint: 'TS-2026-000001', reason: 'lot-cluster' } as const;
    const input = { ...alarm, lots: ['L1'], hold: false, assess: true, knownAt: new Date().toISOString(), related: 3 };
    await service.app.get(UnitOfWork, { strict: false }).run((tx) => startWorkflow(tx, startLotAlarm(input)));
    const patience = { within: 30_000 };
    await eventually(async () => {
      expect((await director.get<AssessmentView>('assessments/L1/1')).body.status).toBe('open');
    }, patience);
    const client = new Client({ connection, namespace: service.config.temporal.namespace });
    const status = async (): Promise<string> =>
      (await client.workflow.getHandle('assessment/L1/1').describe()).status.name;
    await eventually(async () => expect(await status()).toBe('RUNNING'), patience);
    const decision = { outcome: 'declined', reason: '查无危害' };
    expect((await director.post('assessments/L1/1/decisions', decision)).status).toBe(201);
    await eventually(async () => expect(await status()).toBe('COMPLETED'), patience);
  }, 90_000);
});
