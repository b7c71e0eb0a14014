import { defineList } from '@anxin/http';
import { channels } from '../complaint/complaint-terms';

export const closedComplaintsList = defineList({
  sorts: { receivedAt: { column: 'closed.receivedAt', type: 'timestamptz' } },
  defaultSort: '-receivedAt',
  unique: { column: 'closed.id', type: 'uuid' },
  filters: {
    channel: { column: 'closed.channel', type: 'text', values: channels },
    lot: { column: 'closed.lot', type: 'text' },
    receivedFrom: { column: 'closed.receivedAt', type: 'timestamptz', operator: '>=' },
    receivedBefore: { column: 'closed.receivedAt', type: 'timestamptz', operator: '<' },
  },
});
