import { chinaOffice2026 } from '@anxin/business-calendar';
import { type Answer, type Caller, startServiceForTest, type TestService } from '@anxin/host/testing';
import { defaultPolicies, type PolicyKind, policyKinds } from '@anxin/policy';
import { DataSource } from 'typeorm';
import type { FirstPerson } from '../src/bootstrap/first-people';
import { DirectoryModule } from '../src/directory.module';
import { directoryService } from '../src/directory.service-definition';
import type { RegulationView } from '../src/regulation/regulation.view';

const company = (role: string) => ({ role, scope: 'company' });
export const firstPeople: readonly FirstPerson[] = [
  {
    personId: 'administration',
    displayName: '周敏',
    kind: 'person',
    active: true,
    roles: [company('administration')],
    duty: 'propose',
  },
  {
    personId: 'general-manager',
    displayName: '张浩然',
    kind: 'person',
    active: true,
    roles: [company('general-manager')],
    duty: 'approve',
  },
];

export interface TestDirectory {
  readonly service: TestService;
  readonly administration: Caller;
  readonly manager: Caller;
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Proposed by the administration; `path` is `policies/signing` or `calendars/CN-office`. */
  propose(path: string, document: object, more?: object): Promise<Answer<RegulationView>>;
  /** Proposed by the administration and approved by the general manager. */
  enact(path: string, document: object, more?: object): Promise<RegulationView>;
  enactDefault(kind: PolicyKind): Promise<RegulationView>;
}

/** A directory after its first start: two people, no policy. */
export const startDirectory = async (): Promise<TestDirectory> => {
  const service = await startServiceForTest(
    { ...directoryService, module: () => DirectoryModule.withFirstPeople(firstPeople) },
    { defaults: false },
  );
  const [administration, manager] = [service.as('administration'), service.as('general-manager')];
  const propose: TestDirectory['propose'] = (path, document, more = {}) =>
    administration.post(`${path}/versions`, { document, reason: 'as the company’s documents say', ...more });
  const enact: TestDirectory['enact'] = async (path, document, more) => {
    const { body: proposed } = await propose(path, document, more);
    const { status, body } = await manager.post<RegulationView>(`${path}/versions/${proposed.version}/approve`, {
      contentHash: proposed.contentHash,
    });
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body;
  };
  return {
    ...{ service, administration, manager, propose, enact },
    enactDefault: (kind) => enact(`policies/${kind}`, defaultPolicies[kind]),
    query: (sql, parameters) => service.app.get(DataSource, { strict: false }).query(sql, parameters),
  };
};

/** What a company has after its first day: every default policy and the office calendar in force. */
export const enactDefaults = async ({ enact, enactDefault }: TestDirectory): Promise<void> => {
  for (const kind of policyKinds) await enactDefault(kind);
  await enact(`calendars/${chinaOffice2026.id}`, chinaOffice2026);
};
