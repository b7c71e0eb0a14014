import { defineList } from '@anxin/http';

export const faultsList = defineList({
  sorts: { line: { column: 'item.line', type: 'integer' } },
  defaultSort: 'line',
  unique: { column: 'item.id', type: 'uuid' },
  filters: {
    state: { column: 'item.state', type: 'text', values: ['open', 'resolved'] },
    reason: { column: 'item.reason', type: 'text' },
  },
});
