import { withServer } from '@anxin/testing';
import { Clock, leaveOutReferences, nextReference } from '.';
import { SampleWorld } from '../test/sample-world';
import { schema } from '../test/sample-service';

class StoppedClock extends Clock {
  constructor(private readonly at: string) {
    super();
  }
  now(): Date {
    return new Date(this.at);
  }
}

describe('nextReference', () => {
  let world: SampleWorld;
  beforeAll(async () => void (world = await SampleWorld.open()));
  afterAll(() => world.close());
  const at = (instant: string) => world.unitOfWorkOn(world.dataSource, new StoppedClock(instant));

  it('counts each series from 1, in the year of the company, not of UTC', async () => {
    const lastEvening = at('2026-12-31T15:59:59.999Z');
    const newYear = at('2026-12-31T16:00:00Z');
    expect(await lastEvening.run((tx) => nextReference(tx, 'TS'))).toBe('TS-2026-000001');
    expect(await lastEvening.run((tx) => nextReference(tx, 'TS'))).toBe('TS-2026-000002');
    expect(await lastEvening.run((tx) => nextReference(tx, 'ZH'))).toBe('ZH-2026-000001');
    expect(await newYear.run((tx) => nextReference(tx, 'TS'))).toBe('TS-2027-000001');
    // A process whose clock is behind goes on in the old year.
    const late = await lastEvening.run((tx) => nextReference(tx, 'TS'));
    expect(late).toMatch(/^TS-2026-00000[3-9]$/);
  });

  it('gives no number twice under concurrent takers, the first of a year included', async () => {
    const year = at('2031-06-01T00:00:00Z');
    const taken = await Promise.all(
      Array.from({ length: 60 }, () =>
        year.run(async (tx) => [await nextReference(tx, 'SC'), await nextReference(tx, 'SC')]),
      ),
    );
    expect(new Set(taken.flat()).size).toBe(120);
    expect(taken.flat().every((reference) => /^SC-2031-\d{6}$/.test(reference) && !reference.endsWith('-000000'))).toBe(
      true,
    );
  });

  it('leaves a gap after a rollback, and never gives the number again', async () => {
    const year = at('2032-06-01T00:00:00Z');
    await year.run((tx) => nextReference(tx, 'JZ'));
    let lost = '';
    const failing = year.run(async (tx) => {
      lost = await nextReference(tx, 'JZ');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(lost).toBe('JZ-2032-000002');
    expect(await year.run((tx) => nextReference(tx, 'JZ'))).toBe('JZ-2032-000003');
  });

  it('makes nobody wait for another one’s commit', async () => {
    const open = world.dataSource.createQueryRunner();
    await open.startTransaction();
    const year = at('2026-06-01T00:00:00Z');
    await year.run((tx) => nextReference(tx, 'TS'));
    await nextReference(
      {
        schema,
        zone: 'Asia/Shanghai',
        now: new Date('2026-06-01'),
        manager: open.manager,
        send: () => Promise.reject(new Error('not needed')),
        beforeCommit: () => undefined,
        afterCommit: () => undefined,
      },
      'TS',
    );
    const quick = await world.pool({ lockTimeoutMs: 100 });
    await world.unitOfWorkOn(quick, new StoppedClock('2026-06-01T00:00:00Z')).run((tx) => nextReference(tx, 'TS'));
    await open.rollbackTransaction();
    await open.release();
  });

  it('leaves out numbers that nobody gets, in a year that was not open yet too', async () => {
    const year = at('2033-06-01T00:00:00Z');
    expect(await year.run((tx) => nextReference(tx, 'TS'))).toBe('TS-2033-000001');
    const leaveOut = (now: string, numbers: number) =>
      withServer(world.db.appUrl, (server) =>
        leaveOutReferences(server, schema, { zone: 'Asia/Shanghai', now: new Date(now), numbers }),
      );
    expect(await leaveOut('2033-06-01T00:00:00Z', 40)).toEqual(expect.arrayContaining(['JZ', 'TS', 'ZH']));
    expect(await year.run((tx) => nextReference(tx, 'TS'))).toBe('TS-2033-000042');
    // New Year's night: by UTC it is still the old year, and nobody has taken a number in the new one.
    await leaveOut('2033-12-31T16:00:00Z', 40);
    expect(await at('2033-12-31T17:00:00Z').run((tx) => nextReference(tx, 'TS'))).toBe('TS-2034-000041');
    await leaveOut('2033-12-31T16:00:00Z', 0);
    expect(await at('2033-12-31T17:00:00Z').run((tx) => nextReference(tx, 'TS'))).toBe('TS-2034-000042');
  });
});
