import type { INestApplicationContext } from '@nestjs/common';
import { ObservabilityModule } from '@anxin/observability';
import { bundleOf } from '@anxin/testing';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client, Connection } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TemporalModule } from '../src/temporal.module';
import type { WorkerOptions } from '../src/temporal.options';
import { ProbeActivities, ProbeBulkActivities, ProbeLedger } from './probe-activities';

@Module({ providers: [ProbeLedger, ProbeActivities, ProbeBulkActivities], exports: [ProbeActivities] })
class ProbeModule {}

export const engineAddress = (): string => {
  const address = process.env.TEMPORAL_ADDRESS;
  if (!address) throw new Error('TEMPORAL_ADDRESS names the engine; `npm test` starts one and sets it');
  return address;
};
export const engineClient = async (namespace = 'default'): Promise<Client> =>
  new Client({ connection: await Connection.connect({ address: engineAddress() }), namespace });

const bundlesDir = mkdtempSync(join(tmpdir(), 'anxin-probe-'));
/** Bundled once a spec file. */
export async function probeBundle(): Promise<{ process: string; bundlesDir: string }> {
  const folder = join(bundlesDir, 'probe/dist');
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'bundle.js'), await bundleOf(join(__dirname, 'probe-workflow.ts')));
  }
  return { process: 'probe', bundlesDir };
}

export interface ProbeOptions {
  readonly address?: string;
  readonly namespace?: string;
  readonly worker?: Partial<WorkerOptions>;
}

/** A Nest process with a worker on queues of its own. */
export async function probeService({
  address = engineAddress(),
  namespace = 'default',
  worker = {},
}: ProbeOptions = {}): Promise<{
  readonly app: INestApplicationContext;
  readonly taskQueue: string;
  readonly ledger: ProbeLedger;
}> {
  const taskQueue = `probe-${randomUUID()}`;
  const temporal = TemporalModule.forService({
    service: 'complaints',
    address,
    namespace,
    retentionDays: 1,
    worker: {
      activities: ProbeActivities,
      bulkActivities: ProbeBulkActivities,
      workflows: await probeBundle(),
      taskQueue,
      bulkTaskQueue: `${taskQueue}-bulk`,
      ...worker,
    },
  });
  const app = await NestFactory.createApplicationContext(
    { module: ProbeRoot, imports: [ObservabilityModule.forService({ service: 'probe' }), ProbeModule, temporal] },
    { logger: false },
  );
  return { app, taskQueue, ledger: app.get(ProbeLedger) };
}
class ProbeRoot {}
