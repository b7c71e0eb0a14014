import { materialKinds } from '@anxin/contracts';
import { defineList } from '@anxin/http';

export const materialsList = defineList({
  sorts: { code: { column: 'item.code', type: 'text' }, name: { column: 'item.name', type: 'text' } },
  defaultSort: 'code',
  unique: { column: 'item.code', type: 'text' },
  filters: {
    code: { column: 'item.code', type: 'text' },
    kind: { column: 'item.kind', type: 'text', values: materialKinds },
    active: { column: 'item.active', type: 'boolean', values: ['true', 'false'] },
  },
});
