import { defineList } from '@anxin/http';

export const batchRecordsList = defineList({
  sorts: { requestedAt: { column: 'item.requestedAt', type: 'timestamptz' } },
  defaultSort: '-requestedAt',
  unique: { column: 'item.id', type: 'uuid' },
  filters: {
    status: { column: 'item.status', type: 'text', values: ['open', 'answered'] },
    complaint: { column: 'item.complaint', type: 'text' },
  },
});
