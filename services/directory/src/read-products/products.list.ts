import { defineList } from '@anxin/http';

export const productsList = defineList({
  sorts: { code: { column: 'item.code', type: 'text' }, name: { column: 'item.name', type: 'text' } },
  defaultSort: 'code',
  unique: { column: 'item.code', type: 'text' },
  filters: {
    code: { column: 'item.code', type: 'text' },
    madeBy: { column: 'item.madeBy', type: 'text', values: ['own', 'contract'] },
  },
});
