import { chinaOffice2026 } from '@anxin/business-calendar';
import type { Actor } from '@anxin/contracts';
import type { Page, Problem } from '@anxin/http';
import { UnitOfWork } from '@anxin/persistence';
import { type ClocksPolicy, defaultPolicies } from '@anxin/policy';
import { PolicyRegister } from '@anxin/reference-data';
import type { RegulationView } from '../regulation/regulation.view';
import { DecideRegulationService } from './decide-regulation.service';
import { enactDefaults, startDirectory, type TestDirectory } from '../../testing/start-directory';

const received = new Date('2026-11-23T02:00:00Z');
const withReply = (amount: string): ClocksPolicy => ({
  ...defaultPolicies.clocks,
  clocks: defaultPolicies.clocks.clocks.map((clock) =>
    clock.rule === 'HND-1' ? { ...clock, basis: { kind: 'wall', amount } } : clock,
  ),
});

describe('policies and calendars take effect by a second person', () => {
  let directory: TestDirectory;

  beforeAll(async () => {
    directory = await startDirectory();
    await directory.administration.put('people', {
      people: [
        {
          personId: 'manager-2',
          kind: 'person',
          displayName: '李强',
          active: true,
          roles: ['general-manager', 'administration'].map((role) => ({ role, scope: 'company' })),
        },
        {
          personId: 'importer',
          kind: 'service',
          displayName: 'importer',
          active: true,
          roles: [{ role: 'general-manager', scope: 'company' }],
        },
      ],
    });
    await enactDefaults(directory);
  }, 60_000);
  afterAll(() => directory.service.stop(), 30_000);

  const inTx = <T>(work: Parameters<UnitOfWork['run']>[0]): Promise<T> =>
    directory.service.app.get(UnitOfWork).run(work) as Promise<T>;
  const register = () => directory.service.app.get(PolicyRegister, { strict: false });
  const auditOf = (name: string) =>
    directory.query<{ action: string; actor: string }>(
      `SELECT action, actor FROM directory.audit_line WHERE aggregate_id = $1 ORDER BY seq`,
      [name],
    );

  it('SEC-6: who proposed it cannot approve it, whatever else they may do; the attempt is on record', async () => {
    const both = directory.service.as('manager-2');
    const { body: proposed } = await both.post<RegulationView>('policies/lot-watch/versions', {
      document: defaultPolicies['lot-watch'],
      reason: 'mine',
    });
    const own = await both.post<Problem>(`policies/lot-watch/versions/${proposed.version}/approve`, {
      contentHash: proposed.contentHash,
    });
    expect([own.status, own.body.code]).toEqual([403, 'regulation.own-proposal']);
    expect((await auditOf('lot-watch')).at(-1)).toEqual({
      action: 'regulation.own-approval-refused',
      actor: 'manager-2',
    });
    expect(
      (await directory.manager.get<RegulationView>(`policies/lot-watch/versions/${proposed.version}`)).body.status,
    ).toBe('proposed');
    const other = await directory.manager.post<RegulationView>(
      `policies/lot-watch/versions/${proposed.version}/approve`,
      { contentHash: proposed.contentHash },
    );
    expect([other.status, other.body.decidedBy]).toEqual([200, 'general-manager']);
  });

  it('SEC-6: a deputy of the author cannot approve in the author’s name', async () => {
    const { service, administration } = directory;
    await administration.put('people', {
      people: [
        {
          personId: 'deputy',
          kind: 'person',
          displayName: '王磊',
          active: true,
          roles: [{ role: 'auditor', scope: 'company' }],
        },
      ],
    });
    const both = service.as('manager-2');
    const { body: proposed } = await both.post<RegulationView>('policies/routing/versions', {
      document: defaultPolicies.routing,
      reason: 'mine',
    });
    await both.post('delegations', {
      absent: 'manager-2',
      deputy: 'deputy',
      role: 'general-manager',
      scope: 'company',
      from: new Date().toISOString(),
      until: new Date(Date.now() + 3_600_000).toISOString(),
      reason: '出差',
    });
    const attempt = await service
      .as('deputy')
      .post<Problem>(`policies/routing/versions/${proposed.version}/approve`, { contentHash: proposed.contentHash });
    expect([attempt.status, attempt.body.code]).toEqual([403, 'regulation.own-proposal']);
  });

  it('SEC-6: an account of a system approves nothing', async () => {
    const { body: proposed } = await directory.propose('policies/signing', defaultPolicies.signing);
    const attempt = await directory.service
      .as('importer')
      .post<Problem>(`policies/signing/versions/${proposed.version}/approve`, { contentHash: proposed.contentHash });
    expect([attempt.status, attempt.body.code]).toEqual([403, 'regulation.approver-no-person']);
  });

  it('SEC-3: approving needs a recent login, as the signing policy says', async () => {
    const { body: proposed } = await directory.propose('policies/signing', defaultPolicies.signing);
    const late = new Date(Date.now() - (defaultPolicies.signing.recentLoginSeconds + 5) * 1000);
    const attempt = await directory.service
      .as('general-manager', late)
      .post<Problem>(`policies/signing/versions/${proposed.version}/approve`, { contentHash: proposed.contentHash });
    expect([attempt.status, attempt.body.code]).toEqual([401, 'auth.login-again']);
  });

  it('SEC-6: what is not approved is not in force, and a refusal stands', async () => {
    const before = (await directory.manager.get<RegulationView>('policies/clocks/current')).body.version;
    const { body: proposed } = await directory.propose('policies/clocks', withReply('PT1H'));
    expect((await directory.manager.get<RegulationView>('policies/clocks/current')).body.version).toBe(before);
    expect(await inTx<number>(async (tx) => (await register().current(tx, 'clocks')).version)).toBe(before);
    await directory.manager.post(`policies/clocks/versions/${proposed.version}/refuse`, { reason: 'too short' });
    const attempt = await directory.manager.post<Problem>(`policies/clocks/versions/${proposed.version}/approve`, {
      contentHash: proposed.contentHash,
    });
    expect([attempt.status, attempt.body.code]).toEqual([409, 'regulation.decided']);
  });

  it('SEC-6: a running case keeps its version when another comes into force', async () => {
    const pin = await inTx<Awaited<ReturnType<PolicyRegister['pin']>>>((tx) => register().pin(tx));
    const approved = await directory.enact('policies/clocks', withReply('PT1H'));
    const due = (usedPin: typeof pin) =>
      inTx<Date | null>(async (tx) => (await register().clockPlan(tx, usedPin, 'HND-1', received)).dueAt);
    expect(await due(pin)).toEqual(new Date('2026-11-24T02:00:00Z'));
    const fresh = await inTx<typeof pin>((tx) => register().pin(tx));
    expect(fresh.policyVersions.clocks).toBe(approved.version);
    expect(await due(fresh)).toEqual(new Date('2026-11-23T03:00:00Z'));
  });

  it('SEC-6: a version that is wanted later waits for its date', async () => {
    const wanted = new Date(Date.now() + 86_400_000).toISOString();
    const approved = await directory.enact('policies/complaint-contact', defaultPolicies['complaint-contact'], {
      effectiveFrom: wanted,
    });
    expect(approved.effectiveFrom).toBe(wanted);
    expect((await directory.manager.get<RegulationView>('policies/complaint-contact/current')).body.version).toBe(
      approved.version - 1,
    );
    expect(await inTx<number>(async (tx) => (await register().current(tx, 'complaint-contact')).version)).toBe(
      approved.version - 1,
    );
  });

  it('SEC-6: an older proposal cannot come after a newer version', async () => {
    const { body: older } = await directory.propose('policies/handling-paths', defaultPolicies['handling-paths']);
    const newer = await directory.enact('policies/handling-paths', defaultPolicies['handling-paths']);
    const attempt = await directory.manager.post<Problem>(`policies/handling-paths/versions/${older.version}/approve`, {
      contentHash: older.contentHash,
    });
    expect([attempt.status, attempt.body.code, attempt.body.details]).toEqual([
      409,
      'regulation.superseded',
      { version: newer.version },
    ]);
  });

  it('SEC-3: the role is read again in the decision itself, not from what the request came with', async () => {
    const { body: proposed } = await directory.propose('policies/routing', defaultPolicies.routing);
    await directory.administration.put('people', {
      people: [{ personId: 'former', kind: 'person', displayName: '钱伟', active: true, roles: [] }],
    });
    const stale: Actor = {
      kind: 'person',
      id: 'former',
      hats: [{ role: 'general-manager', scope: 'company' }],
      permissions: ['policy:approve'],
      authenticatedAt: new Date(),
    };
    const decide = directory.service.app.get(DecideRegulationService, { strict: false });
    const key = { register: 'policy', name: 'routing', version: proposed.version } as const;
    await expect(decide.approve(stale, key, proposed.contentHash)).rejects.toMatchObject({
      code: 'auth.permission-missing',
    });
  });

  it('SEC-3: is approved on the content that was shown, once', async () => {
    const { body: proposed } = await directory.propose('policies/routing', defaultPolicies.routing);
    const path = `policies/routing/versions/${proposed.version}/approve`;
    expect((await directory.manager.post<Problem>(path, { contentHash: '0'.repeat(64) })).body.code).toBe(
      'regulation.content-changed',
    );
    const clicks = await Promise.all(
      [1, 2].map(() => directory.manager.post<RegulationView>(path, { contentHash: proposed.contentHash })),
    );
    expect(clicks.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(
      await directory.query(
        `SELECT 1 FROM directory.outbox WHERE topic = 'directory.policies' AND payload->>'kind' = 'routing' AND payload->>'version' = $1`,
        [`${proposed.version}`],
      ),
    ).toHaveLength(1);
  });

  it('tells every fault of a document with its pointer, in the reader’s language', async () => {
    const faulty = { ...defaultPolicies['compensation-tiers'], moneyTier: 'CMP-9' };
    const answer = await directory.administration.post<Problem>('policies/compensation-tiers/versions', {
      document: faulty,
      reason: 'try',
    });
    expect([answer.status, answer.body.errors]).toEqual([
      400,
      [
        {
          pointer: '#/document/moneyTier',
          code: 'validation.document-tier-unknown',
          detail: '现金补偿须指向表中的一级。',
        },
      ],
    ]);
    expect((await directory.propose('policies/weather', {})).status).toBe(404);
  });

  it('refuses an access policy under which nobody could ever correct it', async () => {
    const roles = defaultPolicies.access.roles.map((entry) => {
      if (entry.role === 'finance') return { ...entry, permissions: ['policy:propose'] };
      return { ...entry, permissions: entry.permissions.filter((permission) => permission !== 'policy:propose') };
    });
    const { body: proposed } = await directory.propose('policies/access', { roles });
    const attempt = await directory.manager.post<Problem>(`policies/access/versions/${proposed.version}/approve`, {
      contentHash: proposed.contentHash,
    });
    expect([attempt.status, attempt.body.code, attempt.body.details]).toEqual([
      409,
      'regulation.locks-out',
      { permission: 'policy:propose' },
    ]);
  });

  it('publishes a calendar anew under its next version, and lists what there is', async () => {
    const approved = await directory.enact('calendars/CN-office', { ...chinaOffice2026, horizon: '2027-12-31' });
    expect(approved.version).toBe(2);
    const told = await directory.query<{ ordering_key: string }>(
      `SELECT ordering_key FROM directory.outbox WHERE topic = 'directory.calendars' ORDER BY id`,
    );
    expect(told.map(({ ordering_key: key }) => key)).toEqual([
      'directory.calendars/CN-office/1',
      'directory.calendars/CN-office/2',
    ]);
    const list = await directory.manager.get<Page<RegulationView>>('calendars?status=approved');
    expect(list.body.items.map(({ name, version }) => `${name}/${version}`)).toEqual(['CN-office/2', 'CN-office/1']);
    expect((await directory.manager.get<RegulationView>('calendars/CN-office/current')).body.version).toBe(2);
  });

  it('pages through versions without losing one', async () => {
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body }: { body: Page<RegulationView> } = await directory.manager.get(
        `policies?limit=3${next ? `&cursor=${next}` : ''}`,
      );
      seen.push(...body.items.map(({ name, version }) => `${name}/${version}`));
      next = body.next;
    }
    const [count] = await directory.query<{ count: string }>(
      `SELECT count(*) FROM directory.regulation_version WHERE register = 'policy'`,
    );
    expect([new Set(seen).size, seen.length]).toEqual([Number(count?.count), Number(count?.count)]);
  });
});
