import { Client } from 'pg';
import type { Problem } from '@anxin/http';
import { eventually } from '@anxin/testing';
import { sampleService } from '../test/sample-service';
import { type Caller, startServiceForTest, type TestService } from './testing';

interface NoteView {
  readonly reference: string;
  readonly title: string;
  readonly version: number;
}
interface NotePage {
  readonly items: readonly NoteView[];
  readonly next: string | null;
}

describe('a service as its callers see it', () => {
  let service: TestService;
  let keeper: Caller;
  let admin: Client;

  beforeAll(async () => {
    service = await startServiceForTest(sampleService);
    keeper = await service.person('keeper', { roles: ['production-chief'] });
    admin = new Client({ connectionString: service.database.adminUrl });
    await admin.connect();
  }, 30_000);
  afterAll(async () => {
    await admin.end();
    await service.stop();
  }, 30_000);

  const rows = async (sql: string): Promise<number> =>
    Number((await admin.query<{ n: string }>(`SELECT count(*) AS n FROM production.${sql}`)).rows[0]?.n);

  it('answers the same POST twice with one row, the second time from the store', async () => {
    const first = await keeper.post<NoteView>('notes', { title: 'once' }, { key: 'the-first-key' });
    const second = await keeper.post<NoteView>('notes', { title: 'once' }, { key: 'the-first-key' });
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect([first.headers.get('idempotency-replayed'), second.headers.get('idempotency-replayed')]).toEqual([
      null,
      'true',
    ]);
    expect(second.headers.get('etag')).toBe('"1"');
    expect(await rows(`note WHERE title = 'once'`)).toBe(1);
    expect(await rows(`audit_line WHERE aggregate_id = '${first.body.reference}'`)).toBe(1);
  });

  it('refuses the key for another body, and knows it as the same key only for the same person', async () => {
    await keeper.post('notes', { title: 'mine' }, { key: 'a-shared-key' });
    const other = await keeper.post<Problem>('notes', { title: 'other' }, { key: 'a-shared-key' });
    expect([other.status, other.body.code]).toEqual([422, 'request.key-reused']);
    const colleague = await service.person('colleague', { roles: ['production-chief'] });
    const theirs = await colleague.post<NoteView>('notes', { title: 'theirs' }, { key: 'a-shared-key' });
    expect([theirs.status, theirs.body.title]).toEqual([201, 'theirs']);
  });

  it('refuses a POST without a key and stores nothing', async () => {
    const { status, body } = await keeper.post<Problem>('notes', { title: 'keyless' }, { key: null });
    expect([status, body.code]).toEqual([400, 'request.key-missing']);
    expect(await rows(`note WHERE title = 'keyless'`)).toBe(0);
  });

  it('answers 409 while the first request with the key is at work', async () => {
    const doorkeeper = new Client({ connectionString: service.database.adminUrl });
    await doorkeeper.connect();
    await doorkeeper.query('BEGIN');
    await doorkeeper.query('SELECT FROM production.gate FOR UPDATE');
    const first = keeper.post<NoteView>('notes', { title: 'held' }, { key: 'held-key-1' });
    await eventually(async () => {
      const { rows: waiting } = await admin.query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%gate%'`,
      );
      expect(waiting).toHaveLength(1);
    });
    const second = await keeper.post<Problem>('notes', { title: 'held' }, { key: 'held-key-1' });
    await doorkeeper.query('COMMIT');
    await doorkeeper.end();
    expect([second.status, second.body.code]).toEqual([409, 'request.in-flight']);
    expect((await first).status).toBe(201);
    expect(await rows(`note WHERE title = 'held'`)).toBe(1);
  });

  it('gives a recorded refusal again for its key', async () => {
    const first = await keeper.post<Problem>(
      'notes',
      { title: 'forbidden' },
      { key: 'refused-key', headers: { 'accept-language': 'en' } },
    );
    const second = await keeper.post<Problem>('notes', { title: 'forbidden' }, { key: 'refused-key' });
    expect([first.status, first.body.title, second.status, second.body.title]).toEqual([
      422,
      'Title not permitted',
      422,
      '标题不可用',
    ]);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(await rows(`note WHERE title = 'forbidden'`)).toBe(1);
  });

  it('asks for the version that a change is based on: 428 without, 412 when stale, 200 with a new ETag', async () => {
    const { body, headers } = await keeper.post<NoteView>('notes', { title: 'old' });
    expect(headers.get('etag')).toBe('"1"');
    const path = `notes/${body.reference}`;
    expect((await keeper.patch<Problem>(path, { title: 'new' })).body).toMatchObject({
      status: 428,
      code: 'request.version-missing',
    });
    const changed = await keeper.patch<NoteView>(path, { title: 'new' }, { version: 1 });
    expect([changed.status, changed.headers.get('etag'), changed.body.version]).toEqual([200, '"2"', 2]);
    expect((await keeper.patch<Problem>(path, { title: 'newer' }, { version: 1 })).body).toMatchObject({
      status: 412,
      code: 'request.version-stale',
    });
    expect((await keeper.patch<Problem>('notes/PC-2026-999999', { title: 'x' }, { version: 1 })).status).toBe(404);
  });

  it('lets exactly one of two changes of one version through', async () => {
    const { body } = await keeper.post<NoteView>('notes', { title: 'contended' });
    const answers = await Promise.all(
      ['a', 'b'].map((title) => keeper.patch(`notes/${body.reference}`, { title }, { version: 1 })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('names every invalid entry with its pointer, in Chinese and in English', async () => {
    const wrong = { title: ' ', shelf: 'far too long a shelf', by: 'me' };
    const zh = await keeper.post<Problem>('notes', wrong);
    const en = await keeper.post<Problem>('notes', wrong, { headers: { 'accept-language': 'en' } });
    const pointers = [
      ['#/by', 'validation.whitelistValidation'],
      ['#/title', 'validation.isNotBlank'],
      ['#/shelf', 'validation.maxLength'],
    ];
    expect(zh.status).toBe(400);
    for (const { body } of [zh, en]) expect(body.errors?.map(({ pointer, code }) => [pointer, code])).toEqual(pointers);
    expect(zh.body.errors?.[2]?.detail).toBe('最多 10 个字，请缩短。');
    expect(en.body.errors?.[2]?.detail).toBe('At most 10 characters are taken; shorten it.');
  });

  it('takes no harm from __proto__', async () => {
    const { status, body } = await keeper.post<Problem>('notes', '{"title":"p","__proto__":{"version":9}}');
    expect([status, body.code]).toEqual([400, 'request.malformed']);
    expect(({} as { version?: number }).version).toBeUndefined();
  });

  it('closes its routes to nobody and to those without the permission, with the text of the refusal', async () => {
    const nobody = await service.anonymous.get<Problem>('notes');
    expect([nobody.status, nobody.body.code, nobody.body.title]).toEqual([401, 'auth.token-missing', '未登录']);
    const stranger = await (
      await service.person('stranger', { roles: ['transporter'] })
    ).post<Problem>('notes', { title: 'x' });
    expect([stranger.status, stranger.body.code]).toEqual([403, 'auth.permission-missing']);
  });

  it('pages by a cursor that rows written meanwhile do not shift, down to the microsecond', async () => {
    const at = (micros: number) => `'2026-05-08 01:30:00.${String(micros).padStart(6, '0')}+00'`;
    for (let n = 1; n <= 5; n += 1)
      await admin.query(
        `INSERT INTO production.note VALUES ('L-${n}', 'page ${n}', 'list', ${at(100 + Math.ceil(n / 2))}, 1)`,
      );
    const read = async (query: string) => (await keeper.get<NotePage>(`notes?shelf=list&limit=2${query}`)).body;
    const first = await read('');
    expect(first.items.map(({ reference }) => reference)).toEqual(['L-5', 'L-4']);
    await admin.query(
      `INSERT INTO production.note VALUES ('L-6', 'newer', 'list', ${at(900)}, 1), ('L-0', 'oldest', 'list', ${at(1)}, 1)`,
    );
    await admin.query(`DELETE FROM production.note WHERE reference = 'L-4'`);
    const second = await read(`&cursor=${first.next}`);
    const third = await read(`&cursor=${second.next}`);
    expect([...second.items, ...third.items].map(({ reference }) => reference)).toEqual(['L-3', 'L-2', 'L-1', 'L-0']);
    expect(third.next).toBeNull();
    const forward = await read('&sort=title');
    expect((await read(`&sort=title&cursor=${forward.next}`)).items[0]?.title).toBe('page 1');
    const until = (
      await keeper.get<NotePage>(`notes?shelf=list&until=${encodeURIComponent('2026-05-08T09:30:00.000102+08:00')}`)
    ).body;
    expect(until.items.map(({ reference }) => reference)).toEqual(['L-2', 'L-1', 'L-0']);
  });

  it('refuses a list parameter or cursor that is not offered', async () => {
    const wrong = await keeper.get<Problem>('notes?limit=500&owner=me&sort=version');
    expect(wrong.body.errors?.map(({ parameter }) => parameter)).toEqual(['limit', 'sort', 'owner']);
    const { body } = await keeper.get<NotePage>('notes?limit=1');
    expect((await keeper.get<Problem>(`notes?limit=1&shelf=A&cursor=${body.next}`)).body.code).toBe(
      'request.cursor-invalid',
    );
  });

  it('writes JSON lines with the correlation id, and personal fields redacted', async () => {
    await keeper.post('notes', { title: 'logged' }, { headers: { 'x-correlation-id': 'seen-in-log-1' } });
    const line = await eventually(() => {
      const found = service.log
        .map((text) => JSON.parse(text) as Record<string, unknown>)
        .find(({ msg, correlationId }) => msg === 'request' && correlationId === 'seen-in-log-1');
      if (!found) throw new Error('no such line');
      return found;
    });
    expect(line).toMatchObject({
      level: 'info',
      service: 'production',
      context: 'Http',
      method: 'POST',
      path: '/api/v1/notes',
      status: 201,
      actor: 'keeper',
    });
    expect(service.log.join('')).not.toContain('"title":"logged"');
  });
});
