import { Logger } from '@nestjs/common';
import { requestContext } from '@anxin/persistence';
import { createLogger, MetricsRegistry, NestLogger, Readiness } from './index';

const written = () => {
  const lines: Record<string, unknown>[] = [];
  const logger = createLogger({
    service: 'complaints',
    level: 'debug',
    destination: { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
  });
  return { lines, logger, nest: new NestLogger(logger) };
};

describe('the log', () => {
  it('SEC-1: shows no field that may hold personal data, at any of three depths', () => {
    const { lines, logger } = written();
    logger.info(
      {
        contact: '13812345678',
        complainant: { name: '王小明', address: '某路 1 号' },
        a: { b: { email: 'x@y.cn' } },
        reference: 'TS-2026-000001',
      },
      'seen',
    );
    expect(JSON.stringify(lines)).not.toMatch(/13812345678|王小明|某路|x@y\.cn/);
    expect(lines[0]).toMatchObject({
      level: 'info',
      service: 'complaints',
      msg: 'seen',
      reference: 'TS-2026-000001',
      contact: '[redacted]',
    });
  });

  it('carries the correlation id and the actor of the request, by id', () => {
    const { lines, logger } = written();
    requestContext.run(
      { correlationId: 'c-1', actor: { kind: 'person', id: 'clerk', hats: [], permissions: [] } },
      () => logger.info('inside'),
    );
    logger.info('outside');
    expect(lines).toEqual([
      expect.objectContaining({ correlationId: 'c-1', actor: 'clerk' }),
      expect.not.objectContaining({ correlationId: expect.anything() as string }),
    ]);
  });

  it("takes Nest's way to log: sentences, fields, errors with stack and nothing else of them", () => {
    const { lines, nest } = written();
    nest.log('a sentence', 'Relay');
    nest.warn({ msg: 'behind', seconds: 3 }, 'Relay');
    nest.error('it broke', 'Error: x\n  at y', 'Relay');
    nest.error(Object.assign(new TypeError('bad'), { parameters: ['13812345678'] }), 'Relay');
    nest.error({ msg: 'failed', code: 'x' }, new Error('why'), 'Relay');
    nest.verbose('too much');
    expect(lines).toEqual([
      expect.objectContaining({ level: 'info', msg: 'a sentence', context: 'Relay' }),
      expect.objectContaining({ level: 'warn', msg: 'behind', seconds: 3 }),
      expect.objectContaining({ level: 'error', msg: 'it broke', err: { stack: 'Error: x\n  at y' } }),
      expect.objectContaining({
        msg: 'bad',
        err: { type: 'TypeError', message: 'bad', stack: expect.stringContaining('bad') as string },
      }),
      expect.objectContaining({ msg: 'failed', code: 'x', err: expect.objectContaining({ message: 'why' }) as object }),
    ]);
    expect(JSON.stringify(lines)).not.toContain('13812345678');
  });
});

describe('Readiness', () => {
  beforeAll(() => Logger.overrideLogger(false));
  afterAll(() => Logger.overrideLogger(['log']));

  it('names what fails, without its reason, and is ready again when it works', async () => {
    const readiness = new Readiness();
    let broken = true;
    readiness.add({ name: 'database', check: async () => undefined });
    readiness.add({
      name: 'consumer',
      check: () => (broken ? Promise.reject(new Error('password=x')) : Promise.resolve()),
    });
    expect(await readiness.report()).toEqual({ status: 'not-ready', checks: { database: 'ok', consumer: 'failing' } });
    broken = false;
    expect((await readiness.report()).status).toBe('ready');
  });

  it('does not wait for a probe that hangs', async () => {
    jest.useFakeTimers();
    const readiness = new Readiness();
    readiness.add({ name: 'hanging', check: () => new Promise(() => undefined) });
    const report = readiness.report();
    await jest.advanceTimersByTimeAsync(2_000);
    expect((await report).checks).toEqual({ hanging: 'failing' });
    jest.useRealTimers();
  });

  it('refuses a second probe of one name', () => {
    const readiness = new Readiness();
    readiness.add({ name: 'x', check: async () => undefined });
    expect(() => readiness.add({ name: 'x', check: async () => undefined })).toThrow('x');
  });
});

describe('MetricsRegistry', () => {
  it('labels every figure with the service and reads a gauge when asked', async () => {
    const registry = new MetricsRegistry('complaints');
    let lag = 1;
    registry.gauge('anxin_lag', 'Lag.', () => lag);
    lag = 7;
    expect(await registry.metrics()).toContain('anxin_lag{service="complaints"} 7');
  });

  it('shows the other figures when one cannot be told', async () => {
    const registry = new MetricsRegistry('complaints');
    registry.gauge('anxin_lag', 'Lag.', () => Promise.reject(new Error('the database is away')));
    registry.gauges('anxin_age', 'Age.', 'register', () => Promise.reject(new Error('the database is away')));
    const figures = await registry.metrics();
    expect(figures).toMatch(/^anxin_lag\{service="complaints"\} NaN$/im);
    expect(figures).toMatch(/^process_uptime_seconds\{.*\} \d/m);
    expect(figures).not.toMatch(/^anxin_age\{/m);
  });
});
