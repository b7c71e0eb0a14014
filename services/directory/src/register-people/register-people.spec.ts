import { holdersOf } from '@anxin/auth';
import type { Page, Problem } from '@anxin/http';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import type { PersonView } from '../person/person.view';
import { startDirectory, type TestDirectory } from '../../testing/start-directory';

const person = (personId: string, roles: readonly string[], more: object = {}) => ({
  ...{ personId, kind: 'person', displayName: `名${personId}`, active: true },
  roles: roles.map((role) => ({ role, scope: 'company' })),
  ...more,
});

describe('the register of people', () => {
  let directory: TestDirectory;

  beforeAll(async () => {
    directory = await startDirectory();
    await directory.enactDefault('access');
  }, 60_000);
  afterAll(() => directory.service.stop(), 30_000);

  const events = (personId: string) =>
    directory.query<{ version: number }>(
      `SELECT (payload->>'version')::int AS version FROM directory.outbox WHERE topic = 'directory.people' AND payload->>'personId' = $1 ORDER BY id`,
      [personId],
    );
  const versionOf = async (personId: string): Promise<number> =>
    (await directory.administration.get<PersonView>(`people/${personId}`)).body.version;
  const put = (...people: object[]) =>
    directory.administration.put<Problem & { registered: number; changed: number; unchanged: number }>('people', {
      people,
    });

  it('takes a whole list, superiors in any order, and the same list again changes nothing', async () => {
    const list = [
      person('s1', ['salesperson'], { superior: 'h1' }),
      person('h1', ['sales-head'], { superior: 'general-manager' }),
      person('x1', ['supplier-quality'], { supplier: 'M01' }),
    ];
    expect((await put(...list)).body).toEqual({ registered: 3, changed: 0, unchanged: 0 });
    expect((await put(...list)).body).toEqual({ registered: 0, changed: 0, unchanged: 3 });
    expect(await events('s1')).toEqual([{ version: 1 }]);
    expect((await put(person('s1', ['salesperson'], { superior: 'h1', active: false }))).body).toEqual({
      registered: 0,
      changed: 1,
      unchanged: 0,
    });
    expect(await events('s1')).toEqual([{ version: 1 }, { version: 2 }]);
    const page = await directory.administration.get<Page<PersonView>>('people?supplier=M01');
    expect(page.body.items.map(({ personId }) => personId)).toEqual(['x1']);
  });

  it('counts for this service’s own guard at once', async () => {
    await put(person('m2', ['finance']));
    const caller = directory.service.as('m2');
    expect((await caller.post<Problem>('policies/signing/versions', { document: {}, reason: 'x' })).body.code).toBe(
      'auth.permission-missing',
    );
    await directory.administration.put(
      'people/m2/roles',
      { roles: [{ role: 'administration', scope: 'company' }] },
      { version: 1 },
    );
    expect((await caller.post<Problem>('policies/signing/versions', { document: {}, reason: 'x' })).body.code).toBe(
      'request.invalid',
    );
    await put(person('m2', ['administration'], { active: false }));
    expect((await caller.get<Problem>('people')).body.code).toBe('auth.person-inactive');
    const holders = await directory.service.app.get(UnitOfWork).run((tx: Tx) => holdersOf(tx, 'administration'));
    expect(holders.map(({ personId }) => personId)).toEqual(['administration']);
  });

  it('writes nothing of a list that holds one fault', async () => {
    const faulty: [object[], string, number][] = [
      [[person('a1', []), person('a1', [])], 'person.listed-twice', 422],
      [[person('a1', []), person('a2', [], { superior: 'nobody' })], 'person.superior-unknown', 422],
      [[person('a1', []), person('a2', ['salesperson'], { supplier: 'M01' })], 'person.supplier-role-mixed', 422],
      [[person('a1', []), person('a2', ['first-approver'])], 'person.role-reserved', 422],
      [[person('a1', []), person('a2', [], { superior: 'a2' })], 'person.own-superior', 422],
      [[person('a1', []), person('../a2', [])], 'request.invalid', 400],
    ];
    for (const [list, code, status] of faulty) {
      const answer = await put(...list);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    }
    expect((await directory.administration.get('people/a1')).status).toBe(404);
  });

  it('nobody widens their own authority, by the list or by the single change', async () => {
    const wider = ['administration', 'general-manager'];
    expect((await put(person('administration', wider, { displayName: '周敏' }))).body.code).toBe('person.own-roles');
    const single = await directory.administration.put<Problem>(
      'people/administration/roles',
      { roles: wider.map((role) => ({ role, scope: 'company' })) },
      { version: 1 },
    );
    expect([single.status, single.body.code]).toEqual([403, 'person.own-roles']);
  });

  it('changes roles on the version that was read, and refuses a stale one', async () => {
    await put(person('r1', ['finance']));
    const roles = { roles: [{ role: 'auditor', scope: 'company' }] };
    expect((await directory.administration.put('people/r1/roles', roles)).status).toBe(428);
    const changed = await directory.administration.put<PersonView>('people/r1/roles', roles, { version: 1 });
    expect([changed.status, changed.body.version, changed.headers.get('etag')]).toEqual([200, 2, '"2"']);
    expect((await directory.administration.put('people/r1/roles', { roles: [] }, { version: 1 })).status).toBe(412);
    expect(await versionOf('r1')).toBe(2);
  });

  it('registers one person once', async () => {
    expect((await directory.administration.post('people', person('p1', ['finance']))).status).toBe(201);
    const again = await directory.administration.post<Problem>('people', person('p1', ['auditor']));
    expect([again.status, again.body.code]).toEqual([409, 'person.known']);
    expect((await directory.administration.post('people', person('p2', ['finance', 'general-manager']))).status).toBe(
      201,
    );
  });

  it('tells no name in its audit', async () => {
    const lines = await directory.query<{ content: object }>(
      `SELECT content FROM directory.audit_line WHERE aggregate_type = 'person'`,
    );
    expect(lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(lines)).not.toContain('名');
  });

  it('two lists at once leave every person whole', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `c${index}`);
    const forwards = names.map((name) => person(name, ['finance']));
    const backwards = [...names].reverse().map((name) => person(name, ['auditor']));
    await put(...forwards);
    const answers = await Promise.all([put(...backwards), put(...forwards.map((one) => ({ ...one, active: false })))]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    for (const name of names) expect(await versionOf(name)).toBe(3);
  }, 20_000);
});
