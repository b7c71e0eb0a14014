import { planItems } from './plan-items';

const asked = [
  { item: 'producer', title: '生产者' },
  { item: 'food', title: '食品' },
];

it('RCL-1: a plan is shown in the order of its own rule pack, with what is beyond it at the end', () => {
  const shown = planItems({ extra: 'c', food: 'b', producer: 'a' }, asked);
  expect(shown).toEqual([
    { item: 'producer', title: '生产者', words: 'a' },
    { item: 'food', title: '食品', words: 'b' },
    { item: 'extra', title: 'extra', words: 'c' },
  ]);
  expect(planItems({ food: 'b' }, asked).map(({ item }) => item)).toEqual(['food']);
});
