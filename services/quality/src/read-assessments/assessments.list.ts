import { defineList } from '@anxin/http';

export const assessmentsList = defineList({
  sorts: { openedAt: { column: 'item.openedAt', type: 'timestamptz' } },
  defaultSort: '-openedAt',
  unique: { column: 'item.id', type: 'text' },
  filters: {
    status: { column: 'item.status', type: 'text', values: ['open', 'started', 'declined'] },
    lot: { column: 'item.lot', type: 'text' },
  },
});
