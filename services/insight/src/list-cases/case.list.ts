import { complaintStages } from '@anxin/contracts';
import { defineList } from '@anxin/http';

export const caseList = defineList({
  sorts: { receivedAt: { column: 'item.receivedAt', type: 'timestamptz' } },
  defaultSort: '-receivedAt',
  unique: { column: 'item.reference', type: 'text' },
  filters: {
    stage: { column: 'item.stage', type: 'text', values: [...complaintStages] },
    grade: { column: 'item.grade', type: 'text' },
    class: { column: 'item.cause', type: 'text' },
    lot: { column: 'item.lot', type: 'text' },
    productCode: { column: 'item.productCode', type: 'text' },
  },
});
