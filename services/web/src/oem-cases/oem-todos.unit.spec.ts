import { oemTodosOf } from './oem-todos';

type Situation = Parameters<typeof oemTodosOf>[0];
const confirmation = {} as NonNullable<Situation['oemCase']['confirmation']>;
const offered = (of: Partial<Situation>) =>
  oemTodosOf({
    oemCase: { stage: 'submitted', confirmation: null },
    requests: [],
    roles: ['oem-quality-engineer'],
    can: () => true,
    ...of,
  });

describe('OEM-4: what the engineer is offered on a case', () => {
  const confirmed: Situation['oemCase'] = { stage: 'confirmed', confirmation };

  it('is to confirm what was submitted, then to ask the manufacturer', () => {
    expect(offered({})).toEqual(['confirm']);
    expect(offered({ oemCase: { stage: 'returned', confirmation: null } })).toEqual([]);
    expect(offered({ oemCase: confirmed })).toEqual(['issue']);
    expect(offered({ oemCase: { stage: 'decided', confirmation } })).toEqual(['issue']);
  });

  it('OEM-10: is one open request at a time', () => {
    expect(offered({ oemCase: confirmed, requests: [{ stage: 'verifying' }] })).toEqual([]);
    expect(offered({ oemCase: confirmed, requests: [{ stage: 'closed' }] })).toEqual(['issue']);
    expect(offered({ oemCase: confirmed, requests: null })).toEqual([]);
  });

  it('is nobody else’s', () => {
    expect(offered({ roles: ['qc-chief'] })).toEqual([]);
    expect(offered({ can: () => false })).toEqual([]);
  });
});
