import {
  answerOf,
  api,
  type ComplaintSchemas,
  idempotent,
  type LogisticsSchemas,
  type QualitySchemas,
} from '../../api/client';
import { act } from '../act';

export const dispatchReplacement = act<LogisticsSchemas['DispatchReplacementDto']>({
  title: 'work.replacement',
  submit: 'act.dispatch',
  fields: [
    { name: 'lot', label: 'field.lotOut', kind: 'line', required: true, hint: 'hint.lotOut' },
    { name: 'warehouse', label: 'field.warehouse', kind: 'line', required: true },
    { name: 'location', label: 'field.location', kind: 'line', required: true },
    { name: 'quantity', label: 'field.quantityOut', kind: 'decimal', required: true },
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

export const holdLot = act<LogisticsSchemas['HoldByHandDto']>({
  title: 'work.lot-not-held',
  submit: 'act.hold',
  hint: 'hint.holdLot',
  fields: [
    { name: 'lot', label: 'field.lotToHold', kind: 'line', required: true },
    { name: 'reason', label: 'field.reason', kind: 'text', required: true, hint: 'hint.noName' },
  ],
  send: (body, { reference }, key) =>
    answerOf(api.POST('/api/v1/holds', { params: { header: idempotent(key) }, body: { ...body, reference } })),
});

export const resolveHoldOrder = act<QualitySchemas['ResolveHoldOrderDto']>({
  title: 'act.nothingToHoldTitle',
  submit: 'act.nothingToHold',
  fields: [{ name: 'reason', label: 'field.reason', kind: 'text', required: true, hint: 'hint.noName' }],
  send: (body, { orderId = '' }, key) =>
    answerOf(
      api.POST('/api/v1/hold-orders/{id}/resolutions', {
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
