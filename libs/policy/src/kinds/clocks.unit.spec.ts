import { defaultPolicies } from '../defaults';
import { clockOf, clocksFaults } from './clocks';
import { routeFor, routingFaults } from './routing';

describe('clocks', () => {
  const [first] = defaultPolicies.clocks.clocks;
  if (!first) throw new Error('clocks');
  const pointers = (...clocks: (typeof first)[]): string[] =>
    clocksFaults({ calendar: 'CN-office', clocks }).map(({ pointer }) => pointer);

  it('finds a doubled rule, a doubled rung, a ladder without its due rung, a cut-off before its arrival', () => {
    const [rung] = first.rungs;
    if (!rung) throw new Error('rungs');
    expect(pointers(first, first)).toEqual(['/clocks/1/rule']);
    expect(pointers({ ...first, rungs: [...first.rungs, rung] })).toEqual(['/clocks/0/rungs/4/name']);
    expect(pointers({ ...first, rungs: [rung] })).toEqual(['/clocks/0/rungs']);
    expect(pointers({ ...first, basis: { kind: 'cut-off', arrivedBy: '16:00', due: '14:00' } })).toEqual([
      '/clocks/0/basis/due',
    ]);
  });

  it('refuses a rule that has no clock', () => {
    expect(() => clockOf(defaultPolicies.clocks, 'HND-99')).toThrow('HND-99');
  });
});

describe('routing', () => {
  it('HND-2, HND-22: the form reaches the union of the first recipients, with one owner and one speaker', () => {
    const route = routeFor(defaultPolicies.routing, 'direct');
    expect(route.recipients).toEqual(
      expect.arrayContaining(['sales-chief', 'qc-chief', 'general-manager', 'sales-head', 'general-department']),
    );
    expect([route.ownerRole, route.speakerRole]).toEqual(['customer-service', 'customer-service']);
  });

  it('finds a doubled case type and refuses an unknown one', () => {
    const [route] = defaultPolicies.routing.routes;
    expect(routingFaults({ routes: route ? [route, route] : [] })).toMatchObject([
      { pointer: '/routes/1/caseType', message: 'stands twice' },
    ]);
    expect(() => routeFor(defaultPolicies.routing, 'unheard-of')).toThrow(RangeError);
  });
});
