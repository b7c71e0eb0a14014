import { answerOf, api, type ComplaintSchemas, idempotent, type LogisticsSchemas } from '../../api/client';
import { act } from '../act';

export const dispatchReplacement = act<LogisticsSchemas['DispatchReplacementDto']>({
  title: 'work.replacement',
  submit: 'act.dispatch',
  fields: [
    { name: 'lot', label: 'field.lotOut', kind: 'line', required: true, hint: 'hint.lotOut' },
    { name: 'location', label: 'field.location', kind: 'line', required: true },
    { name: 'carrier', label: 'field.carrier', kind: 'line', required: true },
    { name: 'waybill', label: 'field.waybill', kind: 'line' },
  ],
  send: (body, { orderId = '' }, key) =>
    answerOf(
      api.POST('/api/v1/replacements/{id}/dispatch', {
        params: { path: { id: orderId }, header: idempotent(key) },
        body,
      }),
    ),
});

export const refuseReplacement = act<LogisticsSchemas['RefuseReplacementDto']>({
  title: 'act.cannotDispatchTitle',
  submit: 'act.cannotDispatch',
  hint: 'hint.cannotDispatch',
  fields: [{ name: 'reason', label: 'field.reason', kind: 'text', required: true }],
  send: (body, { orderId = '' }, key) =>
    answerOf(
      api.POST('/api/v1/replacements/{id}/refusal', {
        params: { path: { id: orderId }, header: idempotent(key) },
        body,
      }),
    ),
});

export const resolveTrouble = act<ComplaintSchemas['ResolveTroubleDto']>({
  title: 'work.trouble',
  submit: 'act.resolve',
  fields: [{ name: 'resolution', label: 'field.resolution', kind: 'text', required: true }],
  send: (body, { orderId = '' }, key) =>
    answerOf(
      api.POST('/api/v1/troubles/{id}/resolutions', {
        params: { path: { id: orderId }, header: idempotent(key) },
        body,
      }),
    ),
});
