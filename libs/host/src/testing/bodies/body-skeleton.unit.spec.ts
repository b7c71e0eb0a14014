import { skeletonOf } from './body-skeleton';

const schemas = {
  Order: {
    type: 'object',
    properties: {
      state: { type: 'string' },
      buyer: { allOf: [{ $ref: '#/components/schemas/Buyer' }] },
      lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } },
      tags: { type: 'array', items: { type: 'string' } },
      free: { type: 'object', additionalProperties: true },
    },
  },
  Buyer: { type: 'object', properties: { name: { type: 'string' } } },
  Line: { type: 'object', properties: { id: { type: 'string' } } },
};

it('plants what does not belong, at every place that has members', () => {
  expect(skeletonOf({ $ref: '#/components/schemas/Order' }, schemas, ['id', 'state'])).toEqual({
    body: { id: 'x', buyer: { id: 'x', state: 'x' }, lines: [{ state: 'x' }] },
    planted: ['#/id', '#/buyer/id', '#/buyer/state', '#/lines/0/state'],
  });
});
