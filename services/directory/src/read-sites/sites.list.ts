import { siteKinds } from '@anxin/contracts';
import { defineList } from '@anxin/http';

export const sitesList = defineList({
  sorts: { code: { column: 'item.code', type: 'text' }, name: { column: 'item.name', type: 'text' } },
  defaultSort: 'code',
  unique: { column: 'item.code', type: 'text' },
  filters: {
    code: { column: 'item.code', type: 'text' },
    kind: { column: 'item.kind', type: 'text', values: siteKinds },
    city: { column: 'item.city', type: 'text' },
    parent: { column: 'item.parent', type: 'text' },
    active: { column: 'item.active', type: 'boolean', values: ['true', 'false'] },
  },
});
