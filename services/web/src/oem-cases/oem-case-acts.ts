import { act } from '../acts/act';
import { answerOf, api, idempotent, type OemVendorsSchemas } from '../api/client';

type Confirm = OemVendorsSchemas['ConfirmOemCaseDto'];
type Issue = OemVendorsSchemas['IssueCorrectiveActionDto'];

const causeClasses: readonly Confirm['causeClass'][] = ['quality', 'human'];

/** The engineer confirms what sales submitted, with the class of its cause (OEM-2, OEM-4). */
export const confirmCase = act<Confirm>({
  title: 'oemTodo.confirm',
  submit: 'oemTodo.confirmSubmit',
  hint: 'oemTodo.confirmHint',
  fields: [
    {
      name: 'causeClass',
      label: 'oem.causeClass',
      kind: 'choice',
      options: causeClasses,
      named: 'causeClass',
      required: true,
    },
    { name: 'note', label: 'oem.note', kind: 'text', required: true },
  ],
  send: (body, { reference }, key) =>
    answerOf(
      api.POST('/api/v1/oem-cases/{reference}/confirmations', {
        params: { path: { reference }, header: idempotent(key) },
        body,
      }),
    ),
});

/** Back to sales for correction, with reasons. */
export const returnCase = act<OemVendorsSchemas['ReturnOemCaseDto']>({
  title: 'oemTodo.return',
  submit: 'oemTodo.returnSubmit',
  fields: [{ name: 'reasons', label: 'oem.returnReasons', kind: 'text', required: true }],
  send: (body, { reference }, key) =>
    answerOf(
      api.POST('/api/v1/oem-cases/{reference}/returns', {
        params: { path: { reference }, header: idempotent(key) },
        body,
      }),
    ),
});

/** A request to the manufacturer of a confirmed case; without other words it asks in those of the form (OEM-4, OEM-10). */
export const issueRequest = act<Pick<Issue, 'defect'>>({
  title: 'oemTodo.issue',
  submit: 'oemTodo.issueSubmit',
  hint: 'oemTodo.issueHint',
  fields: [{ name: 'defect', label: 'own.defect', kind: 'text', hint: 'oemTodo.defectHint' }],
  send: (body, { reference: oemCase }, key) =>
    answerOf(
      api.POST('/api/v1/corrective-actions', { params: { header: idempotent(key) }, body: { ...body, oemCase } }),
    ),
});
