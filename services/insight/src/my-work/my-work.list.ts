import { defineList } from '@anxin/http';

export const myWorkList = defineList({
  sorts: { openedAt: { column: 'item.openedAt', type: 'timestamptz' } },
  defaultSort: '-openedAt',
  unique: { column: 'item.workId', type: 'text' },
  filters: { kind: { column: 'item.kind', type: 'text' }, subject: { column: 'item.subject', type: 'text' } },
});
