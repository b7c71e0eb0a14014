import { defineList } from '@anxin/http';

export const timelineList = defineList({
  sorts: { position: { column: 'item.position', type: 'numeric' } },
  defaultSort: 'position',
  unique: { column: 'item.position', type: 'numeric' },
});
