import { recallStages } from '@anxin/contracts';
import { defineList } from '@anxin/http';

export const recallsList = defineList({
  sorts: { startedAt: { column: 'item.startedAt', type: 'timestamptz' } },
  defaultSort: '-startedAt',
  unique: { column: 'item.reference', type: 'text' },
  filters: {
    stage: { column: 'item.stage', type: 'text', values: recallStages },
    assessmentId: { column: 'item.assessmentId', type: 'text' },
  },
});
