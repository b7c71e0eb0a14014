import { DomainError } from '@anxin/contracts';
import { findStoredAnswer, forgetAnswers, type IdempotentRequest, RecordedRefusal, requestContext, type Tx } from '.';
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

  it('forgets answers when they are old, and only those', async () => {
    await post(request('old'), write('a'));
    await world.dataSource.query(
      `UPDATE ${schema}.idempotency_key SET created_at = now() - interval '8 days' WHERE key = 'old'`,
    );
    await post(request('young'), write('b'));
    expect(await forgetAnswers(world.dataSource.manager, schema, new Date(Date.now() - 7 * 86_400_000))).toBe(1);
    expect(await findStoredAnswer(world.dataSource.manager, schema, request('old'))).toBeUndefined();
    expect(await findStoredAnswer(world.dataSource.manager, schema, request('young'))).toBeDefined();
  });

  it('refuses a second unit of work in one such request: only one answer can be stored', async () => {
    const idempotency = request('twice');
    await post(idempotency, write('a'));
    await expect(post(idempotency, write('b'))).rejects.toThrow('this is its second');
  });
});
