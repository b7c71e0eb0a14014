import { runApi, runJoint, runMigrations, runWorker } from '../src/index';
import { sampleService } from './sample-service';

const entries: Readonly<Record<string, typeof runApi>> = {
  api: runApi,
  worker: runWorker,
  joint: runJoint,
  migrate: (definition) => runMigrations(definition),
};

void entries[process.argv[2] ?? '']?.(sampleService);
if (process.env['FAIL_LATER'] === 'true')
  process.once('SIGUSR2', () => void Promise.reject(new Error('nobody caught this')));
