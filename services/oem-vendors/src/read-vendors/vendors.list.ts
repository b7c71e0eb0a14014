import { defineList } from '@anxin/http';

export const vendorsList = defineList({
  sorts: { code: { column: 'item.code', type: 'text' }, name: { column: 'item.name', type: 'text' } },
  defaultSort: 'code',
  unique: { column: 'item.code', type: 'text' },
  filters: {
    code: { column: 'item.code', type: 'text' },
    kind: { column: 'item.kind', type: 'text', values: ['manufacturer', 'supplier'] },
  },
});
