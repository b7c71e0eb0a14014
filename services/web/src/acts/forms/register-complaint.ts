import { answerOf, api, type ComplaintSchemas, idempotent } from '../../api/client';
import { act } from '../act';
import { type Values, valueAt } from '../field';
import { channels, classes, grades } from '../terms';

type Body = ComplaintSchemas['RegisterComplaintDto'];
const ill = (values: Values): boolean => Number(valueAt(values, 'illness.persons')) > 0;

/** The complaint handling form 《消费者投诉处理意见表》 (INT-2, INT-8), what is asked first on top. */
export const registerComplaint = act<Body>({
  title: 'register.title',
  submit: 'register.submit',
  hint: 'register.hint',
  fields: [
    { name: 'channel', label: 'report.channel', kind: 'choice', options: channels, named: 'channel', required: true },
    { name: 'receivedAt', label: 'report.received', kind: 'instant', hint: 'hint.now' },
    { name: 'complainant.name', label: 'report.complainant', kind: 'line' },
    { name: 'complainant.contact', label: 'report.contact', kind: 'line' },
    { name: 'complainant.address', label: 'report.address', kind: 'line' },
    { name: 'problem', label: 'register.problem', kind: 'text', required: true },
    { name: 'asks', label: 'report.asks', kind: 'line' },
    { name: 'class', label: 'report.class', kind: 'choice', options: classes, named: 'class', required: true },
    { name: 'grade', label: 'report.grade', kind: 'choice', options: grades, named: 'grade', required: true },
    { name: 'product.code', label: 'field.productCode', kind: 'line' },
    { name: 'product.name', label: 'report.product', kind: 'line' },
    { name: 'product.lot', label: 'report.lot', kind: 'line', hint: 'hint.lot' },
    { name: 'product.productionDate', label: 'report.productionDate', kind: 'date' },
    { name: 'product.quantity', label: 'report.quantity', kind: 'decimal' },
    { name: 'product.unit', label: 'field.unit', kind: 'line' },
    { name: 'purchase.place', label: 'report.purchase', kind: 'line' },
    { name: 'purchase.dealer', label: 'report.dealer', kind: 'line' },
    { name: 'purchase.orderNumber', label: 'report.order', kind: 'line' },
    { name: 'purchase.proof', label: 'report.proof', kind: 'line' },
    { name: 'photos', label: 'field.photos', kind: 'count' },
    { name: 'sampleReceived', label: 'report.sample', kind: 'flag' },
    { name: 'illness.persons', label: 'field.illPersons', kind: 'count', hint: 'hint.illness' },
    { name: 'illness.symptoms', label: 'field.symptoms', kind: 'text', when: ill, required: true },
    { name: 'illness.hospital', label: 'report.hospital', kind: 'line', when: ill },
  ],
  initial: () => ({ channel: 'phone', class: 'quality', grade: 'general' }),
  send: ({ illness, complainant, ...body }, _, key) =>
    answerOf(
      api.POST('/api/v1/complaints', {
        params: { header: idempotent(key) },
        body: { ...body, complainant: complainant ?? {}, ...(illness && illness.persons > 0 && { illness }) },
      }),
    ),
});
