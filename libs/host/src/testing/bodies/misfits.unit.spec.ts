import { misfitsFor } from './misfits';

const schemas = {
  Order: {
    type: 'object',
    required: ['state'],
    properties: {
      state: { type: 'string' },
      remark: { type: ['string', 'null'] },
      lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } },
    },
  },
  Line: { type: 'object', properties: { id: { type: 'string' } } },
};

it('gives every member what it may not be, at every place that has members', () => {
  const misfits = misfitsFor({ $ref: '#/components/schemas/Order' }, schemas);
  expect(misfits).toEqual([
    { body: { state: null, remark: [], lines: null }, wrong: ['#/state', '#/remark', '#/lines'] },
    { body: { state: [], lines: [null] }, wrong: ['#/state', '#/lines'] },
    { body: { lines: [[]] }, wrong: ['#/lines'] },
    { body: { lines: {} }, wrong: ['#/lines'] },
    { body: {}, wrong: ['#/state'] },
    { body: { lines: [{ id: null }] }, wrong: ['#/lines/0/id'] },
    { body: { lines: [{ id: [] }] }, wrong: ['#/lines/0/id'] },
  ]);
});
