import { BootstrapInvalid, readFirstPeople } from './first-people';

const two = [
  { personId: 'administration', displayName: '周敏', roles: ['administration'], duty: 'propose' },
  { personId: 'general-manager', displayName: '张浩然', roles: ['general-manager'], duty: 'approve' },
];
const faultsOf = (text: string): readonly string[] => {
  try {
    readFirstPeople(text);
    return [];
  } catch (error) {
    if (error instanceof BootstrapInvalid) return error.faults;
    throw error;
  }
};

describe('readFirstPeople', () => {
  it('reads two people with a duty each', () => {
    expect(readFirstPeople(JSON.stringify(two))).toEqual([
      {
        personId: 'administration',
        displayName: '周敏',
        kind: 'person',
        active: true,
        duty: 'propose',
        roles: [{ role: 'administration', scope: 'company' }],
      },
      {
        personId: 'general-manager',
        displayName: '张浩然',
        kind: 'person',
        active: true,
        duty: 'approve',
        roles: [{ role: 'general-manager', scope: 'company' }],
      },
    ]);
  });

  it.each([undefined, '', '  '])('is absent for %p', (text) => {
    expect(readFirstPeople(text)).toBeUndefined();
  });

  it('SEC-6: takes neither one person alone nor one person twice nor one duty for both', () => {
    const [first, second] = two;
    expect(faultsOf(JSON.stringify([first]))).toEqual(['names 1 people, not two']);
    expect(faultsOf(JSON.stringify([first, { ...second, personId: 'administration' }]))).toEqual([
      'names one person twice',
    ]);
    expect(faultsOf(JSON.stringify([first, { ...second, duty: 'propose' }]))).toEqual(['gives both the same duty']);
  });

  it('lists every fault at once', () => {
    expect(faultsOf('{')).toEqual(['is no JSON list']);
    expect(faultsOf('[{"duty": "rule"}, 3]')).toEqual([
      '/0/personId is no text',
      '/0/displayName is no text',
      '/0/roles is no list of roles',
      '/0/duty is neither propose nor approve',
      '/1/personId is no text',
      '/1/displayName is no text',
      '/1/roles is no list of roles',
      '/1/duty is neither propose nor approve',
    ]);
  });
});
