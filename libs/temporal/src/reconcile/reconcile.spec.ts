import { eventually } from '@anxin/testing';
import { ProbeInstallation } from '../../testing/probe-installation';
import { reconcileCommand } from './reconcile.command';
import { remaining } from './report';
import { activitiesIn, runOf, signalsOf } from './runs';

jest.setTimeout(90_000);

describe('rows and workflows after a restore', () => {
  let world: ProbeInstallation;
  beforeAll(async () => {
    world = await ProbeInstallation.open();
  });
  afterEach(() => world.stop());
  afterAll(() => world.close());

  const knows = (workflowId: string, ...words: readonly string[]): Promise<unknown> =>
    eventually(async () => {
      const run = await runOf(world.client, workflowId);
      expect(run && signalsOf(run).map(({ payload }) => payload)).toEqual(words);
    });
  /** It told somebody outside so many words, and knows that each was told: an answer under way belongs to no side of an instant. */
  const answered = (workflowId: string, words: number): Promise<unknown> =>
    eventually(async () => {
      const run = await runOf(world.client, workflowId);
      const ends = run && activitiesIn(run).map(({ ended }) => ended);
      expect([workflowId, ends]).toEqual([workflowId, Array(words).fill(true)]);
    });

  const further = (number: string, by: number): string =>
    number.replace(/\d+$/, (digits) => String(Number(digits) + by).padStart(6, '0'));

  it('finds nothing where nothing was put back, and changes nothing', async () => {
    await world.start();
    await world.register('case/11');
    await world.tell('case/11', 'one');
    await world.quiet();
    await world.stop();
    const report = await world.reconcile({});
    expect(report).toMatchObject({ differences: [], toldOutside: [], services: { complaints: { inStep: 1 } } });
    expect(await world.rows('delivered_at is null')).toEqual([]);
  });

  it('rows older than workflows: what no row knows is ended and its number is free; what a row knows goes back to it', async () => {
    await world.start();
    await world.register('case/21');
    await world.tell('case/21', 'one');
    await world.register('case/22');
    await world.tell('case/22', 'one');
    await answered('case/21', 1);
    await answered('case/22', 1);
    const number = await world.number();
    const rowsAt = await world.backUpRows();
    const givenSince = [await world.number(), await world.number()];
    // The lost hour: an act on the one, the end of the other, and two new cases, of which one ends too.
    await world.tell('case/21', 'two');
    await world.tell('case/22', 'again', 'end');
    await world.register('case/23');
    await world.tell('case/23', 'mine');
    await world.register('case/24');
    await world.tell('case/24', 'end');
    await world.quiet();
    await Promise.all([world.result('case/22'), world.result('case/24')]);
    await answered('case/21', 2);
    await answered('case/23', 1);
    await world.quiet();
    await world.stop();
    await world.putRowsBack();

    const seen = await world.reconcile({ rowsAt }, false);
    expect(remaining(seen)).toBe(4);
    expect(seen.leftOut).toBe(1000);
    const report = await world.reconcile({ rowsAt });
    expect(report.differences.map(({ workflowId, differing, mending }) => [workflowId, differing, mending])).toEqual([
      ['case/21', 'ahead', 'reset'],
      ['case/22', 'ahead', 'reset'],
      ['case/23', 'unknown', 'remove'],
      ['case/24', 'unknown', 'remove'],
    ]);
    expect(report.differences[0]?.acts).toEqual([{ signal: 'told', at: expect.any(String) }]);
    expect(report.toldOutside.map(({ workflowId, step }) => [workflowId, step])).toEqual(
      expect.arrayContaining([
        ['case/21', 'sendAnswer'],
        ['case/23', 'sendAnswer'],
      ]),
    );
    expect(report.toldOutside).toHaveLength(2);
    expect(remaining(report)).toBe(0);
    expect((await world.reconcile({ rowsAt })).differences).toEqual([]);

    // Life goes on: a number that was given since is not given again; were it, the next case of it would be its own.
    await world.start();
    expect(givenSince).toEqual([further(number, 1), further(number, 2)]);
    expect(await world.number()).toBe(further(number, 2 * 1000 + 1)); // brought into step twice
    await world.register('case/23');
    await world.tell('case/23', 'another', 'end');
    await world.tell('case/21', 'three', 'end');
    await world.tell('case/22', 'end');
    await world.quiet();
    expect(await world.result('case/23')).toEqual(['another']);
    expect(await world.result('case/21')).toEqual(['one', 'three']);
    expect(await world.result('case/22')).toEqual(['one']);
  });

  it('workflows older than rows: starts and signals that they lack are told again, in their order', async () => {
    await world.start();
    await world.register('case/31');
    await world.tell('case/31', 'one');
    await knows('case/31', 'one');
    await world.quiet();
    const workflowsAt = new Date();
    await world.stop();
    // What the relay then handed to a Temporal that is no more: more acts on the one, and another case.
    await world.start();
    await world.quiet();
    const lost = await lostToTemporal();
    expect(lost).toBe(4);
    await world.stop();

    const report = await world.reconcile({ workflowsAt });
    expect(report.differences.map(({ workflowId, again }) => [workflowId, again])).toEqual([
      ['case/31', ['told', 'told']],
      ['case/32', ['probeCase', 'told']],
    ]);
    expect((await world.rows('delivered_at is null')).map(({ word }) => word)).toEqual(['two', 'end', 'start', 'end']);
    await world.start();
    await world.quiet();
    expect(await world.result('case/31')).toEqual(['one', 'two']);
    expect(await world.result('case/32')).toEqual([]);
    await world.quiet();
    await world.stop();
    expect((await world.reconcile({ workflowsAt })).differences).toEqual([]);
  });

  /** Rows that say that they were delivered, as they stand when Temporal was put back behind them. */
  const lostToTemporal = async (): Promise<number> => {
    const put = (kind: string, type: string, key: string, payload: object): string =>
      `insert into complaints.outbox (lane, ordering_key, topic, type, payload, headers, created_at, delivered_at, outcome)
       values ('workflows', '${key}', '${kind}', '${type}', '${JSON.stringify(payload)}', '{}', now(), now(), 'delivered')`;
    const start = { taskQueue: world.taskQueue, input: { words: [] } };
    const statements = [
      put('signal', 'told', 'case/31', { payload: 'two' }),
      put('signal', 'told', 'case/31', { payload: 'end' }),
      put('start', 'probeCase', 'case/32', start),
      put('signal', 'told', 'case/32', { payload: 'end' }),
    ];
    await world.administer(...statements);
    return statements.length;
  };

  it('says what it cannot mend, and refuses where it would do harm', async () => {
    const said: string[] = [];
    const env = {
      COMPLAINTS_DATABASE_URL: world.db.adminUrl,
      TEMPORAL_ADDRESS: process.env['TEMPORAL_ADDRESS'],
      TEMPORAL_NAMESPACE: world.client.options.namespace,
    };
    const run = (...args: string[]) => reconcileCommand(args, env, (line) => void said.push(line));
    await world.start();
    await world.register('case/41');
    await eventually(async () => expect(await run('--repair')).toBe(2));
    expect(said.join('\n')).toContain('The relay of complaints runs');
    await world.quiet();
    await world.stop();
    expect(await run('--repair')).toBe(0);
    expect(said.at(-1)).toBe('  in step');

    expect(await run('--rows-at', '2026-01-01T00:00:00Z', '--repair')).toBe(2);
    expect(said.at(-1)).toContain('has worked on until');
    expect(await run('--rows-at', 'noon')).toBe(2);
    expect(await run('--margin', 'some')).toBe(2);
    expect(await run('--leave-out=-1')).toBe(2);
    expect(said.at(-1)).toContain('--leave-out is no number of numbers: -1');

    await world.administer(
      `insert into complaints.outbox (lane, ordering_key, topic, type, payload, headers, created_at, delivered_at, outcome)
       values ('workflows', 'case/40', 'signal', 'told', '{"payload":"x"}', '{}', now(), now(), 'delivered')`,
    );
    said.length = 0;
    expect(await run('--repair')).toBe(1);
    expect(said.join('\n')).toContain('case/40：流程及其启动记录均已不存，须人工核对');
    expect(said.join('\n')).toContain('case/40: neither the workflow nor its start is to be had');
  });
});
