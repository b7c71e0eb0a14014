import { defineList } from '@anxin/http';

export const retestsList = defineList({
  sorts: { orderedAt: { column: 'item.orderedAt', type: 'timestamptz' } },
  defaultSort: '-orderedAt',
  unique: { column: 'item.id', type: 'uuid' },
  filters: {
    status: { column: 'item.status', type: 'text', values: ['open', 'answered'] },
    complaint: { column: 'item.complaint', type: 'text' },
  },
});
