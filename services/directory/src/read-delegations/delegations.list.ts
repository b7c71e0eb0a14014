import { defineList } from '@anxin/http';

export const delegationsList = defineList({
  sorts: { recordedAt: { column: 'item.recordedAt', type: 'timestamptz' } },
  defaultSort: '-recordedAt',
  unique: { column: 'item.id', type: 'uuid' },
  filters: { absent: { column: 'item.absent', type: 'text' }, deputy: { column: 'item.deputy', type: 'text' } },
});
