import { defineList } from '@anxin/http';

export const regulationsList = defineList({
  sorts: { proposedAt: { column: 'item.proposedAt', type: 'timestamptz' } },
  defaultSort: '-proposedAt',
  unique: { column: "(item.name || '/' || item.version)", type: 'text' },
  filters: {
    name: { column: 'item.name', type: 'text' },
    status: { column: 'item.status', type: 'text', values: ['proposed', 'approved', 'refused'] },
  },
});
