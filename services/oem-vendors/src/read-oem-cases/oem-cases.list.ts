import { defineList } from '@anxin/http';
import { caseStages } from '../oem-case/oem-case.terms';

/** Whether the opinion is not decided and its clock has passed (OEM-6). */
const overdue = `(EXISTS (SELECT FROM oem_vendors.clock c WHERE c.subject = item.reference AND c.state = 'running' AND c.due_at < now()))`;

export const oemCasesList = defineList({
  sorts: { submittedAt: { column: 'item.submittedAt', type: 'timestamptz' } },
  defaultSort: '-submittedAt',
  unique: { column: 'item.reference', type: 'text' },
  filters: {
    stage: { column: 'item.stage', type: 'text', values: caseStages },
    manufacturer: { column: 'item.manufacturer', type: 'text' },
    complaint: { column: 'item.complaint', type: 'text' },
    lot: { column: 'item.lot', type: 'text' },
    overdue: { column: overdue, type: 'boolean', values: ['true', 'false'] },
  },
});
