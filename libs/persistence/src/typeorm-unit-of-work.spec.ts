import { DomainError } from '@anxin/contracts';
import { eventually, withServer } from '@anxin/testing';
import { RecordedRefusal, type Tx } from '.';
import { note, SampleNote, schema } from '../test/sample-service';
import { SampleWorld } from '../test/sample-world';

class Refused extends DomainError {
  readonly code = 'sample.refused';
  readonly status = 403;
}

describe('TypeOrmUnitOfWork', () => {
  let world: SampleWorld;
  beforeAll(async () => void (world = await SampleWorld.open()));
  afterAll(() => world.close());
  beforeEach(() => world.dataSource.query(`DELETE FROM ${schema}.sample_note`));

  const insert = (tx: Tx, reference: string, more = {}) => tx.manager.insert(SampleNote, note(reference, more));

  it('commits what the work wrote, at READ COMMITTED and at one instant', async () => {
    await withServer(world.db.adminUrl, (server) =>
      server.query(`ALTER DATABASE ${world.db.name} SET default_transaction_isolation = 'serializable'`),
    );
    const seen = await world.unitOfWorkOn(await world.pool({})).run(async (tx) => {
      await insert(tx, 'a', { writtenAt: tx.now, quantity: '0.100000' });
      const [{ level } = { level: '' }] = await tx.manager.query<{ level: string }[]>(
        `SELECT current_setting('transaction_isolation') AS level`,
      );
      return { level, now: tx.now };
    });
    const kept = await world.dataSource.manager.findOneByOrFail(SampleNote, { reference: 'a' });
    expect(seen.level).toBe('read committed');
    expect(kept.writtenAt).toEqual(seen.now);
    expect(kept.quantity).toBe('0.100000');
  });

  it('leaves nothing behind when the work refuses or fails', async () => {
    const failing = (error: Error) =>
      world.unitOfWork.run(async (tx) => {
        await insert(tx, 'a');
        throw error;
      });
    await expect(failing(new Refused('no'))).rejects.toBeInstanceOf(Refused);
    await expect(failing(new Error('a bug'))).rejects.toThrow('a bug');
    expect(await world.notes()).toEqual([]);
  });

  it('does not call it done when the work swallowed a failed statement: such a commit is a rollback', async () => {
    const swallowing = world.unitOfWork.run(async (tx) => {
      await insert(tx, 'a');
      await insert(tx, 'a').catch(() => undefined);
      return 'done';
    });
    await expect(swallowing).rejects.toThrow('its error was swallowed');
    const refusing = world.unitOfWork.run(async (tx) => {
      await tx.manager.query('SELECT 1 / 0').catch(() => undefined);
      throw new RecordedRefusal(new Refused('no'));
    });
    await expect(refusing).rejects.toThrow('its error was swallowed');
  });

  const add = (tx: Tx, reference: string) =>
    tx.send({
      text: `INSERT INTO ${schema}.sample_note (reference, title, supplier, quantity, written_at, version) VALUES ($1, $1, 'S1', 1, $2, 1)`,
      values: [reference, tx.now],
    });

  it('executes what is sent in the order of its sending, and commits nothing when one of it failed unheeded', async () => {
    const sent = world.unitOfWork.run(async (tx) => {
      void add(tx, 'a');
      void tx.send({
        text: `UPDATE ${schema}.sample_note SET title = $1 WHERE reference = 'a'`,
        values: ['b'],
        rows: 1,
      });
      return tx.manager.findOneByOrFail(SampleNote, { reference: 'a' });
    });
    expect((await sent).title).toBe('b');
    for (const second of ['a', 'c'])
      await expect(
        world.unitOfWork.run(async (tx) => {
          void add(tx, 'c');
          void add(tx, second);
          void add(tx, 'd');
          return 'done';
        }),
      ).rejects.toMatchObject({ driverError: { code: '23505' } });
    expect(await world.notes()).toEqual(['a']);
  });

  it('tells the statement that failed, not the one that was refused for its sake', async () => {
    await world.unitOfWork.run((tx) => add(tx, 'a'));
    const asked = world.unitOfWork.run(async (tx) => {
      void add(tx, 'a');
      return tx.manager.find(SampleNote);
    });
    await expect(asked).rejects.toMatchObject({ driverError: { code: '23505' } });
  });

  it('commits nothing when a statement touched another number of rows than it had to', async () => {
    const missing = world.unitOfWork.run(async (tx) => {
      void add(tx, 'a');
      void tx.send({ text: `DELETE FROM ${schema}.sample_note WHERE reference = $1`, values: ['nobody'], rows: 1 });
    });
    await expect(missing).rejects.toThrow('touched 0 rows instead of 1');
    expect(await world.notes()).toEqual([]);
  });

  it('writes what was gathered under a key once, when the work is done', async () => {
    const gathered: string[] = [];
    const gather = (tx: Tx, reference: string) => {
      gathered.push(reference);
      tx.beforeCommit('notes', () => ({
        text: `INSERT INTO ${schema}.sample_note (reference, title, supplier, quantity, written_at, version)
               SELECT unnest($1::text[]), unnest($1::text[]), 'S1', 1, $2, 1`,
        values: [gathered, tx.now],
      }));
    };
    const before = await world.unitOfWork.run(async (tx) => {
      gather(tx, 'a');
      gather(tx, 'b');
      return tx.manager.count(SampleNote);
    });
    expect(before).toBe(0);
    expect(await world.notes()).toEqual(['a', 'b']);
    // The same rows again: what is written last can fail too.
    await expect(world.unitOfWork.run(async (tx) => gather(tx, 'c'))).rejects.toThrow('duplicate key');
    const failing = world.unitOfWork.run(async (tx) => {
      tx.beforeCommit('bug', () => {
        throw new Error('a bug');
      });
      await add(tx, 'd');
    });
    await expect(failing).rejects.toThrow('a bug');
    expect(await world.notes()).toEqual(['a', 'b']);
  });

  it('lets nothing in behind the end: what still went on beside a failure writes nothing', async () => {
    for (const write of [add, insert]) {
      let late: Promise<unknown> = Promise.resolve();
      const work = world.unitOfWork.run(async (tx) => {
        late = tx.manager.query('SELECT pg_sleep(0.1)').then<unknown>(() => write(tx, 'late'));
        await Promise.all([late, Promise.reject(new Error('no'))]);
      });
      await expect(work).rejects.toThrow('no');
      await expect(late).rejects.toThrow(/after the end of its unit of work|released/);
      expect(await world.notes()).toEqual([]);
    }
  });

  it('makes a transaction inside it a savepoint', async () => {
    await world.unitOfWork.run(async (tx) => {
      await insert(tx, 'a');
      const inner = tx.manager.transaction(async (manager) => {
        await manager.insert(SampleNote, note('b'));
        throw new Error('only the inner one');
      });
      await expect(inner).rejects.toThrow('only the inner one');
      await insert(tx, 'c');
    });
    expect(await world.notes()).toEqual(['a', 'c']);
  });

  it('CMP-6: keeps what was written beside a recorded refusal, and refuses', async () => {
    const attempt = world.unitOfWork.run(async (tx) => {
      await insert(tx, 'attempt');
      throw new RecordedRefusal(new Refused('beyond authority'));
    });
    await expect(attempt).rejects.toMatchObject({ code: 'sample.refused', status: 403 });
    expect(await world.notes()).toEqual(['attempt']);
  });

  it('runs what is due after the commit once a key, after it, and never after a rollback', async () => {
    const told: string[] = [];
    await world.unitOfWork.run(async (tx) => {
      tx.afterCommit('nudge', () => void told.push('first'));
      tx.afterCommit('nudge', () => void told.push('second'));
      tx.afterCommit('broken', () => {
        throw new Error('the nudge failed');
      });
      tx.afterCommit('more', () => void told.push('more'));
      await insert(tx, 'a');
      expect(told).toEqual([]);
    });
    expect(told).toEqual(['first', 'more']);
    await expect(
      world.unitOfWork.run(async (tx) => {
        tx.afterCommit('nudge', () => void told.push('never'));
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(told).toEqual(['first', 'more']);
  });

  it('lets an action after the commit begin a unit of work of its own', async () => {
    const later = await new Promise<string[]>((resolve, reject) => {
      void world.unitOfWork.run(async (tx) => {
        tx.afterCommit(
          'follow',
          () =>
            void world.unitOfWork
              .run((next) => insert(next, 'b'))
              .then(() => world.notes())
              .then(resolve, reject),
        );
        await insert(tx, 'a');
      });
    });
    expect(later).toEqual(['a', 'b']);
  });

  it('refuses a unit of work inside another one', async () => {
    await expect(world.unitOfWork.run(() => world.unitOfWork.run(() => Promise.resolve(1)))).rejects.toThrow(
      'begun inside another one',
    );
    await expect(world.unitOfWork.run(() => Promise.resolve(2))).resolves.toBe(2);
  });

  it('repeats the work after a deadlock', async () => {
    for (const reference of ['a', 'b']) await world.unitOfWork.run((tx) => insert(tx, reference));
    let runs = 0;
    let meet: () => void = () => undefined;
    const both = new Promise<void>((resolve) => (meet = resolve));
    let arrived = 0;
    const touch = (first: string, second: string) =>
      world.unitOfWork.run(async (tx) => {
        runs += 1;
        await tx.manager.increment(SampleNote, { reference: first }, 'quantity', 1);
        arrived += 1;
        if (arrived === 2) meet();
        await both;
        await tx.manager.increment(SampleNote, { reference: second }, 'quantity', 1);
      });
    await Promise.all([touch('a', 'b'), touch('b', 'a')]);
    expect(runs).toBe(3);
    const quantities = (await world.dataSource.manager.find(SampleNote)).map(({ quantity }) => quantity);
    expect(quantities).toEqual(['3.500000', '3.500000']);
  });

  it('gives up after a bounded number of repetitions', async () => {
    let runs = 0;
    const conflict = world.unitOfWork.run(async (tx) => {
      runs += 1;
      await tx.manager.query(`DO $$ BEGIN RAISE EXCEPTION 'conflict' USING ERRCODE = '40001'; END $$`);
    });
    await expect(conflict).rejects.toThrow('conflict');
    expect(runs).toBe(4);
  });

  it('SEC-1: shows no value of a row in a database error', async () => {
    const doubled = world.unitOfWork.run(async (tx) => {
      await insert(tx, 'a', { title: 'a secret of Mr Wang' });
      await insert(tx, 'b', { title: 'a secret of Mr Wang' });
    });
    const error: unknown = await doubled.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ message: expect.stringContaining('sample_note_title_supplier_key') });
    expect(JSON.stringify([error, Object.getOwnPropertyDescriptors(error), String(error)])).not.toContain('Wang');
  });

  it('with a pool of one, work on its own manager passes and a repository from elsewhere fails instead of hanging', async () => {
    const one = world.unitOfWorkOn(await world.pool({ poolSize: 1, connectionTimeoutMs: 2_000 }));
    await one.run(async (tx) => {
      await insert(tx, 'a');
      await tx.manager.findOneByOrFail(SampleNote, { reference: 'a' });
    });
    const alone = await world.pool({ poolSize: 1, connectionTimeoutMs: 2_000 });
    const outside = world.unitOfWorkOn(alone).run(async (tx) => {
      await insert(tx, 'b');
      await alone.getRepository(SampleNote).find();
    });
    await expect(outside).rejects.toThrow(/timeout exceeded when trying to connect/);
    expect(await world.notes()).toEqual(['a']);
  });

  it('waits for nothing without bound', async () => {
    const dataSource = await world.pool({
      statementTimeoutMs: 1_000,
      lockTimeoutMs: 500,
      idleInTransactionTimeoutMs: 1_500,
    });
    const unitOfWork = world.unitOfWorkOn(dataSource);
    await expect(unitOfWork.run((tx) => tx.manager.query('SELECT pg_sleep(5)'))).rejects.toThrow('statement timeout');
    await world.unitOfWork.run((tx) => insert(tx, 'a'));
    const locked = world.unitOfWork.run(async (tx) => {
      await tx.manager.increment(SampleNote, { reference: 'a' }, 'quantity', 1);
      await unitOfWork.run((other) => other.manager.increment(SampleNote, { reference: 'a' }, 'quantity', 1));
    });
    await expect(locked).rejects.toThrow('lock timeout');
    const idleSessions = async (): Promise<number> => {
      const [row] = await world.dataSource.query<{ count: string }[]>(
        `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
      );
      return Number(row?.count);
    };
    const idle = unitOfWork.run(async (tx) => {
      await insert(tx, 'idle');
      await eventually(async () => (await idleSessions()) === 0);
      await insert(tx, 'late');
    });
    await expect(idle).rejects.toThrow();
    expect(await world.notes()).toEqual(['a']);
    await expect(unitOfWork.run((tx) => insert(tx, 'after'))).resolves.toBeDefined();
  });
});
