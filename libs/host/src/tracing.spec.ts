import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { eventually, freePort, startCollector } from '@anxin/testing';
import { sampleService } from '../test/sample-service';
import { startServiceForTest } from './testing';

/** Packages of OpenTelemetry that a process of its own has loaded, the whole host with it. */
const loadedBy = async (env: Readonly<Record<string, string>>): Promise<string[]> => {
  const script = `
    require('@anxin/host');
    const { readTracingConfig, startTracing } = require('@anxin/tracing');
    const config = readTracingConfig(process.env, (fault) => { throw new Error(fault); });
    startTracing({ config, service: 'probe', warn: () => undefined }).then(() => {
      const found = Object.keys(require.cache).map((path) => /node_modules[/]@opentelemetry[/]([^/]+)/.exec(path)?.[1]);
      process.stdout.write(JSON.stringify([...new Set(found.filter(Boolean))]), () => process.exit());
    });`;
  const parameters = [
    '--conditions=@anxin/source',
    '--require',
    join(__dirname, '../test/typescript.cjs'),
    '-e',
    script,
  ];
  const { stdout } = await promisify(execFile)(process.execPath, parameters, {
    cwd: join(__dirname, '../../..'),
    env: { PATH: process.env['PATH'], ...env },
  });
  return JSON.parse(stdout) as string[];
};

describe('tracing of a process', () => {
  it('loads nothing of the SDK without an endpoint, and loads it with one', async () => {
    expect(await loadedBy({})).toEqual(['api']);
    expect(await loadedBy({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' })).toEqual(
      expect.arrayContaining(['api', 'sdk-trace', 'exporter-trace-otlp-proto']),
    );
  }, 120_000);

  const worked = async (env: Readonly<Record<string, string>>, before: () => Promise<void> = async () => undefined) => {
    const service = await startServiceForTest(sampleService, { env });
    const keeper = await service.person('keeper', { roles: ['production-chief'] });
    for (const title of ['first', 'second', 'third']) expect((await keeper.post('notes', { title })).status).toBe(201);
    await before();
    const began = performance.now();
    await service.stop();
    return performance.now() - began;
  };

  it('a collector that is not there, or takes spans and never answers, costs no answer, and no more than the flush at the end', async () => {
    const collector = await startCollector();
    collector.hang();
    const without = await worked({});
    const allowed = without + 2_000 + 3_000; // two seconds are the flush's, the rest a busy machine's
    const absent = { ...collector.env, OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${await freePort()}` };
    expect(await worked(absent)).toBeLessThan(allowed);
    const patient = { ...collector.env, OTEL_EXPORTER_OTLP_TIMEOUT: '5000' };
    const reached = () => eventually(() => expect(collector.bodies.length).toBeGreaterThan(0));
    expect(await worked(patient, reached)).toBeLessThan(allowed);
    await collector.close();
  }, 120_000);
});
