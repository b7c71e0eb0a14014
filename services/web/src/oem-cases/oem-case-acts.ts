import { act } from '../acts/act';
import { answerOf, api, idempotent, type OemVendorsSchemas } from '../api/client';

type Confirm = OemVendorsSchemas['ConfirmOemCaseDto'];
type Issue = OemVendorsSchemas['IssueCorrectiveActionDto'];
type Opinion = OemVendorsSchemas['GiveOemOpinionDto'];
type Decision = OemVendorsSchemas['DecideOemOpinionDto'];

const causeClasses: readonly Confirm['causeClass'][] = ['quality', 'human'];
const liabilities: readonly Opinion['liability'][] = [
  ...(['manufacturer', 'company', 'carrier', 'customer', 'undetermined'] as const),
];
const outcomes: readonly Decision['outcome'][] = ['approved', 'refused'];

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

/** The engineer's opinion with its liability, submitted to the superior (OEM-4). */
export const giveOpinion = act<Opinion>({
  title: 'oemTodo.opinion',
  submit: 'oemTodo.opinionSubmit',
  hint: 'oemTodo.opinionHint',
  fields: [
    { name: 'opinion', label: 'oem.opinion', kind: 'text', required: true },
    {
      name: 'liability',
      label: 'oem.liability',
      kind: 'choice',
      options: liabilities,
      named: 'liability',
      required: true,
    },
    { name: 'handling', label: 'oem.handling', kind: 'text', required: true },
    { name: 'requestsCorrectiveAction', label: 'oem.requestsCorrectiveAction', kind: 'flag' },
  ],
  // A flag that is not set is not sent, and the service asks for a yes or a no.
  send: ({ requestsCorrectiveAction = false, ...body }, { reference }, key) =>
    answerOf(
      api.POST('/api/v1/oem-cases/{reference}/opinions', {
        params: { path: { reference }, header: idempotent(key) },
        body: { ...body, requestsCorrectiveAction },
      }),
    ),
});

/** Told before the opinion is due, with the reason (OEM-6). */
export const extendOpinion = act<OemVendorsSchemas['ExtendOemOpinionDto']>({
  title: 'oemTodo.extend',
  submit: 'oemTodo.extendSubmit',
  fields: [
    { name: 'reason', label: 'oem.extensionReason', kind: 'text', required: true },
    { name: 'until', label: 'oem.extendedUntil', kind: 'instant', required: true },
  ],
  send: (body, { reference }, key) =>
    answerOf(
      api.POST('/api/v1/oem-cases/{reference}/extensions', {
        params: { path: { reference }, header: idempotent(key) },
        body,
      }),
    ),
});

/** The superior's decision on one revision of the opinion, as another person than its author (OEM-4, SEC-3). */
export const decideOpinion = (revision: number) =>
  act<Decision>({
    title: 'oemTodo.approve',
    submit: 'oemTodo.approveSubmit',
    hint: 'oemTodo.approveHint',
    fields: [
      { name: 'outcome', label: 'oem.outcome', kind: 'choice', options: outcomes, named: 'outcome', required: true },
      { name: 'reason', label: 'oem.decisionReason', kind: 'text', required: true },
    ],
    send: (body, { reference }, key) =>
      answerOf(
        api.POST('/api/v1/oem-cases/{reference}/opinions/{revision}/decisions', {
          params: { path: { reference, revision }, header: idempotent(key) },
          body,
        }),
      ),
  });
