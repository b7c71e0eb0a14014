import { oemTodosOf } from './oem-todos';

type Situation = Parameters<typeof oemTodosOf>[0];
const confirmation = {} as NonNullable<Situation['oemCase']['confirmation']>;
type Decision = NonNullable<Situation['oemCase']['opinions'][number]['decision']>;
const given = (decision: Decision | null) => ({ givenBy: 'engineer-1', decision });
const offered = (of: Partial<Situation>) =>
  oemTodosOf({
    oemCase: { stage: 'submitted', confirmation: null, opinions: [] },
    me: 'engineer-1',
    requests: [],
    roles: ['oem-quality-engineer'],
    can: () => true,
    ...of,
  });

describe('OEM-4: what the engineer is offered on a case', () => {
  const confirmed: Situation['oemCase'] = { stage: 'confirmed', confirmation, opinions: [] };

  it('is to confirm what was submitted, then to give the opinion and to ask the manufacturer', () => {
    expect(offered({})).toEqual(['confirm']);
    expect(offered({ oemCase: { stage: 'returned', confirmation: null, opinions: [] } })).toEqual([]);
    expect(offered({ oemCase: confirmed })).toEqual(['opinion', 'issue']);
    expect(offered({ oemCase: { ...confirmed, stage: 'decided' } })).toEqual(['issue']);
  });

  it('is another opinion only once the last one was decided', () => {
    expect(offered({ oemCase: { ...confirmed, opinions: [given(null)] } })).toEqual(['issue']);
    expect(offered({ oemCase: { ...confirmed, opinions: [given({} as Decision)] } })).toEqual(['opinion', 'issue']);
  });

  it('OEM-10: is one open request at a time', () => {
    const asked: Situation['oemCase'] = { ...confirmed, opinions: [given(null)] };
    expect(offered({ oemCase: asked, requests: [{ stage: 'verifying' }] })).toEqual([]);
    expect(offered({ oemCase: asked, requests: [{ stage: 'closed' }] })).toEqual(['issue']);
    expect(offered({ oemCase: asked, requests: null })).toEqual([]);
  });

  it('is nobody else’s', () => {
    expect(offered({ roles: ['qc-chief'] })).toEqual([]);
    expect(offered({ can: () => false })).toEqual([]);
  });
});

describe('OEM-4, SEC-3: the opinion', () => {
  const waiting: Situation['oemCase'] = { stage: 'confirmed', confirmation, opinions: [given(null)] };

  it.each(['qc-chief', 'quality-director'])('is decided by the %s', (role) => {
    expect(offered({ oemCase: waiting, me: 'superior-1', roles: [role] })).toEqual(['approve']);
    expect(offered({ oemCase: waiting, me: 'superior-1', roles: [role], can: () => false })).toEqual([]);
  });

  it('is not decided by its author, by anybody else, or twice', () => {
    expect(offered({ oemCase: waiting, roles: ['qc-chief'] })).toEqual([]);
    expect(offered({ oemCase: waiting, me: 'sales-1', roles: ['salesperson'] })).toEqual([]);
    const decided = { ...waiting, opinions: [given({} as Decision)] };
    expect(offered({ oemCase: decided, me: 'superior-1', roles: ['qc-chief'] })).toEqual([]);
  });
});
