import { DomainError } from '@anxin/contracts';
import { eventually } from '@anxin/testing';
import {
  findStoredAnswer,
  forgetAnswers,
  type IdempotentRequest,
  RecordedRefusal,
  requestContext,
  SystemClock,
  type Tx,
} from '.';
import { Forgetting } from './forgetting';
import { note, SampleNote, schema } from '../test/sample-service';
import { SampleWorld } from '../test/sample-world';

class BeyondAuthority extends DomainError {
  readonly code = 'sample.beyond-authority';
  readonly status = 403;
}

const deferred = () => {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
};

describe('an Idempotency-Key in the unit of work', () => {
  let world: SampleWorld;
  beforeAll(async () => void (world = await SampleWorld.open()));
  afterAll(() => world.close());
  beforeEach(() => world.dataSource.query(`DELETE FROM ${schema}.sample_note`));

  const request = (key: string, more: Partial<IdempotentRequest> = {}): IdempotentRequest => ({
    ...{ actor: 'E1', key, route: 'POST /api/v1/notes', fingerprint: 'body-1', status: 201 },
    ...more,
  });
  const post = <T>(idempotency: IdempotentRequest, work: (tx: Tx) => Promise<T>): Promise<T> =>
    requestContext.run({ correlationId: 'c', idempotency }, () => world.unitOfWork.run(work));
  const write = (reference: string) => async (tx: Tx) => {
    await tx.manager.insert(SampleNote, note(reference));
    return { reference };
  };

  it('gives the stored answer to the same request, and works once', async () => {
    const first = request('same');
    expect(await post(first, write('a'))).toEqual({ reference: 'a' });
    expect(first.outcome).toEqual({ replayed: false, status: 201, answer: { reference: 'a' } });
    const second = request('same');
    expect(await post(second, write('b'))).toEqual({ reference: 'a' });
    expect(second.outcome).toEqual({ replayed: true, status: 201, answer: { reference: 'a' } });
    expect(await world.notes()).toEqual(['a']);
    expect(await findStoredAnswer(world.dataSource.manager, schema, request('same'))).toEqual({
      status: 201,
      answer: { reference: 'a' },
    });
    expect(await findStoredAnswer(world.dataSource.manager, schema, request('unknown'))).toBeUndefined();
  });

  it('keeps the keys of two actors apart', async () => {
    await post(request('shared'), write('a'));
    expect(await post(request('shared', { actor: 'E2', fingerprint: 'body-2' }), write('b'))).toEqual({
      reference: 'b',
    });
  });

  it('stores that there is nothing to answer', async () => {
    await post(request('nothing', { status: 204 }), async () => undefined);
    const again = request('nothing', { status: 204 });
    await post(again, () => Promise.reject(new Error('worked twice')));
    expect(again.outcome).toEqual({ replayed: true, status: 204, answer: null });
  });

  it('refuses the key for another request with 422', async () => {
    await post(request('reused'), write('a'));
    const other = post(request('reused', { fingerprint: 'body-2' }), write('b'));
    await expect(other).rejects.toMatchObject({ code: 'request.key-reused', status: 422 });
    await expect(
      findStoredAnswer(world.dataSource.manager, schema, request('reused', { fingerprint: 'x' })),
    ).rejects.toMatchObject({ status: 422 });
  });

  it('refuses with 409 while the first is still at work', async () => {
    const gate = deferred();
    const begun = deferred();
    const first = post(request('busy'), async (tx) => {
      begun.resolve();
      await gate.promise;
      return write('a')(tx);
    });
    await begun.promise;
    await expect(post(request('busy'), write('b'))).rejects.toMatchObject({ code: 'request.in-flight', status: 409 });
    gate.resolve();
    expect(await first).toEqual({ reference: 'a' });
    expect(await post(request('busy'), write('b'))).toEqual({ reference: 'a' });
  });

  it('lets one of many doubled requests work, whatever the others meet', async () => {
    const all = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) => post(request('storm'), write(`n${index}`))),
    );
    const answers = new Set(all.flatMap((one) => (one.status === 'fulfilled' ? [one.value.reference] : [])));
    const refusals = all.flatMap((one) => (one.status === 'rejected' ? [(one.reason as DomainError).code] : []));
    expect(answers.size).toBe(1);
    expect(refusals.every((code) => code === 'request.in-flight')).toBe(true);
    expect(await world.notes()).toEqual([...answers]);
  });

  it('takes the answer that was committed between its look and its own', async () => {
    const late = request('late');
    const answer = await post(late, async (tx) => {
      await world.dataSource.query(
        `INSERT INTO ${schema}.idempotency_key VALUES ('E1', 'late', 'r', 'body-1', 201, '{"reference": "first"}', now()) ON CONFLICT DO NOTHING`,
      );
      return write('second')(tx);
    });
    expect(answer).toEqual({ reference: 'first' });
    expect(late.outcome?.replayed).toBe(true);
    expect(await world.notes()).toEqual([]);
  });

  it('stores nothing of a refusal that was rolled back: the same key may succeed later', async () => {
    await expect(post(request('later'), () => Promise.reject(new BeyondAuthority('no')))).rejects.toBeInstanceOf(
      BeyondAuthority,
    );
    expect(await post(request('later'), write('a'))).toEqual({ reference: 'a' });
  });

  it('CMP-6: gives a recorded refusal again, and records it once', async () => {
    const refuse = async (tx: Tx) => {
      await tx.manager.insert(SampleNote, note('attempt'));
      throw new RecordedRefusal(new BeyondAuthority('beyond authority', { needs: 'CMP-3' }));
    };
    const refused = {
      code: 'sample.beyond-authority',
      status: 403,
      details: { needs: 'CMP-3' },
      message: 'beyond authority',
    };
    await expect(post(request('refused'), refuse)).rejects.toMatchObject(refused);
    const again = request('refused');
    await expect(post(again, refuse)).rejects.toMatchObject(refused);
    expect(again.outcome).toMatchObject({ replayed: true, status: 403 });
    expect(await world.notes()).toEqual(['attempt']);
  });

  describe('whose time is over', () => {
    const storedDaysAgo = async (key: string, days: number): Promise<void> => {
      await post(request(key), write(key));
      await world.dataSource.query(
        `UPDATE ${schema}.idempotency_key SET created_at = now() - $2 * interval '1 day' WHERE key = $1`,
        [key, days],
      );
    };
    const known = async (...keys: readonly string[]): Promise<string[]> => {
      const { manager } = world.dataSource;
      const found = await Promise.all(keys.map((key) => findStoredAnswer(manager, schema, request(key))));
      return keys.filter((_, index) => found[index] !== undefined);
    };
    const weekAgo = () => new Date(Date.now() - 7 * 86_400_000);

    it('is forgotten with its answer, the oldest first, so many in one statement; a young one is not', async () => {
      for (const [key, days] of [
        ['older', 9],
        ['oldest', 10],
        ['old', 8],
        ['young', 6],
      ] as const)
        await storedDaysAgo(key, days);
      const forget = () => forgetAnswers(world.dataSource.manager, schema, weekAgo(), 2);
      expect(await forget()).toBe(2);
      expect(await known('oldest', 'older', 'old', 'young')).toEqual(['old', 'young']);
      expect([await forget(), await forget()]).toEqual([1, 0]);
      expect(await known('old', 'young')).toEqual(['young']);
    });

    it('is forgotten by each process once an hour, in statements of bounded size', async () => {
      await storedDaysAgo('young-2', 6);
      await world.dataSource.query(
        `INSERT INTO ${schema}.idempotency_key SELECT 'E1', n, 'r', 'f', 201, 'null', now() - interval '8 days' FROM generate_series(1, 12000) AS n`,
      );
      jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'performance'] });
      const statements = jest.spyOn(world.dataSource.manager, 'query');
      const forgetting = new Forgetting(world.dataSource, new SystemClock(), { schema, answersKeptHours: 168 });
      forgetting.onApplicationBootstrap();
      jest.advanceTimersByTime(3_600_000);
      jest.useRealTimers();
      await eventually(async () => expect(await known('1', '12000', 'young-2')).toEqual(['young-2']));
      forgetting.onModuleDestroy();
      const deletes = statements.mock.calls.filter(([sql]) => sql.startsWith('DELETE'));
      statements.mockRestore();
      expect(deletes).toHaveLength(3);
    });
  });

  it('refuses a second unit of work in one such request: only one answer can be stored', async () => {
    const idempotency = request('twice');
    await post(idempotency, write('a'));
    await expect(post(idempotency, write('b'))).rejects.toThrow('this is its second');
  });
});
