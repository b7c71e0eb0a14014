import { defineList } from '@anxin/http';

export const replacementsList = defineList({
  sorts: { orderedAt: { column: 'item.orderedAt', type: 'timestamptz' } },
  defaultSort: '-orderedAt',
  unique: { column: 'item.id', type: 'uuid' },
  filters: {
    status: { column: 'item.status', type: 'text', values: ['open', 'dispatched', 'refused'] },
    complaint: { column: 'item.complaint', type: 'text' },
  },
});
