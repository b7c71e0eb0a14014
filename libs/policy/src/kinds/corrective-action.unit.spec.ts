import { defaultPolicies } from '../defaults';
import { correctiveActionFaults, gateClock, gatePolicy } from './corrective-action';

const policy = defaultPolicies['corrective-action'];

describe('corrective-action requests', () => {
  it('OEM-10: containment within 24 hours by the wall, every later gate by working days; sent back, the new clock is shorter', () => {
    expect(gateClock(policy, 'D3', false)).toMatchObject({ rule: 'OEM-10', basis: { kind: 'wall', amount: 'PT24H' } });
    expect(gateClock(policy, 'D3', true).basis).toEqual({ kind: 'wall', amount: 'PT12H' });
    for (const gate of ['D4-D5', 'D6-D7', 'D8']) {
      const [first, again] = [gateClock(policy, gate, false).basis, gateClock(policy, gate, true).basis];
      if (first.kind !== 'working-days' || again.kind !== 'working-days') throw new Error(`${gate} counts otherwise`);
      expect(again.days).toBeLessThan(first.days);
    }
  });

  it('OEM-5: the result is judged by the head of quality, the answers before it by the engineer', () => {
    expect(policy.gates.map(({ gate, decidedBy }) => [gate, decidedBy])).toEqual([
      ['D3', 'oem-quality-engineer'],
      ['D4-D5', 'oem-quality-engineer'],
      ['D6-D7', 'oem-quality-engineer'],
      ['D8', 'qc-chief'],
    ]);
    expect(() => gatePolicy(policy, 'D9')).toThrow(RangeError);
  });

  it('tells what a schema cannot: a gate twice, no due rung, a last look before the first, a suspension below probation', () => {
    expect(correctiveActionFaults(policy)).toEqual([]);
    const [first] = policy.gates;
    const faults = correctiveActionFaults({
      ...policy,
      gates: policy.gates.map((gate) => (gate.gate === 'D8' && first ? first : gate)),
      ladder: { ...policy.ladder, rungs: policy.ladder.rungs.filter(({ name }) => name !== 'overdue') },
      effect: { ...policy.effect, atMostDays: policy.effect.afterDays - 1 },
      standing: { ...policy.standing, suspensionFrom: policy.standing.probationFrom - 1 },
    });
    expect(faults.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/gates', 'gate-count'],
      ['/gates', 'gate-count'],
      ['/ladder/rungs', 'no-due-rung'],
      ['/effect/atMostDays', 'before-first-look'],
      ['/standing/suspensionFrom', 'below-probation'],
    ]);
  });
});
