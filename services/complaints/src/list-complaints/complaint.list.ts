import { defineList } from '@anxin/http';
import { complaintClasses, complaintGrades } from '@anxin/policy';
import { stages } from '../complaint/complaint-terms';

export const complaintList = defineList({
  sorts: {
    receivedAt: { column: 'complaint.receivedAt', type: 'timestamptz' },
    reference: { column: 'complaint.reference', type: 'text' },
  },
  defaultSort: '-receivedAt',
  unique: { column: 'complaint.reference', type: 'text' },
  filters: {
    stage: { column: 'complaint.stage', type: 'text', values: stages },
    class: { column: 'complaint.class', type: 'text', values: complaintClasses },
    grade: { column: 'complaint.grade', type: 'text', values: complaintGrades },
    ownerRole: { column: 'complaint.ownerRole', type: 'text' },
    lot: { column: 'complaint.lot', type: 'text' },
    productCode: { column: 'complaint.productCode', type: 'text' },
    reference: { column: 'complaint.reference', type: 'text' },
    receivedFrom: { column: 'complaint.receivedAt', type: 'timestamptz', operator: '>=' },
    receivedBefore: { column: 'complaint.receivedAt', type: 'timestamptz', operator: '<' },
  },
});
