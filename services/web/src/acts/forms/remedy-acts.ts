import { answerOf, api, type ComplaintSchemas, idempotent } from '../../api/client';
import { decimalText } from '../../cases/shown-quantity';
import { act } from '../act';
import type { Values } from '../field';
import { channels, givers, remedyAnswers, remedyKinds } from '../terms';

const isGoods = ({ kind }: Values): boolean => kind === 'exchange' || kind === 'resend';
const isMoney = ({ kind }: Values): boolean => kind === 'refund' || kind === 'money' || kind === 'price-difference';
const either = (values: Values): boolean => isGoods(values) || values['kind'] === 'other';
const money = (values: Values): boolean => isMoney(values) || values['kind'] === 'other';

export const proposeRemedy = act<ComplaintSchemas['ProposeRemedyDto']>({
  title: 'work.remedy',
  submit: 'act.propose',
  hint: 'hint.propose',
  fields: [
    {
      name: 'kind',
      label: 'field.remedyKind',
      kind: 'choice',
      options: remedyKinds,
      named: 'remedyKind',
      required: true,
    },
    { name: 'productCode', label: 'field.productCode', kind: 'line', when: either, required: isGoods },
    { name: 'quantity', label: 'field.handedOut', kind: 'decimal', when: either, required: isGoods },
    {
      name: 'exchangeQuantity',
      label: 'field.exchanged',
      kind: 'decimal',
      when: either,
      required: isGoods,
      hint: 'hint.multiple',
    },
    { name: 'unit', label: 'field.unit', kind: 'line', when: either, required: isGoods },
    { name: 'lot', label: 'field.lotOut', kind: 'line', when: either },
    { name: 'amount', label: 'field.amount', kind: 'decimal', when: money, required: isMoney, hint: 'hint.money' },
    { name: 'currency', label: 'field.currency', kind: 'line', when: money, required: isMoney },
    { name: 'pricePaid', label: 'field.pricePaid', kind: 'decimal', when: isMoney },
    { name: 'loss', label: 'field.loss', kind: 'decimal', when: isMoney },
    { name: 'terms', label: 'field.terms', kind: 'text', required: true, hint: 'hint.noName' },
  ],
  initial: ({ complaint }) => ({
    kind: 'exchange',
    productCode: complaint?.report.productCode ?? '',
    unit: complaint?.report.unit ?? '',
    exchangeQuantity: decimalText(complaint?.report.quantity ?? ''),
    currency: 'CNY',
  }),
  send: ({ currency, ...body }, { reference }, key) =>
    answerOf(
      api.POST('/api/v1/complaints/{reference}/remedies', {
        params: { path: { reference }, header: idempotent(key) },
        body: { ...body, ...(body.amount !== undefined && currency !== undefined && { currency }) },
      }),
    ),
});

export const answerRemedy = act<ComplaintSchemas['AnswerRemedyDto']>({
  title: 'work.remedy-answer',
  submit: 'act.record',
  fields: [
    {
      name: 'answer',
      label: 'field.remedyAnswer',
      kind: 'choice',
      options: remedyAnswers,
      named: 'remedyAnswer',
      required: true,
    },
    {
      name: 'demand',
      label: 'field.demand',
      kind: 'text',
      when: ({ answer }) => answer === 'countered',
      required: true,
    },
    { name: 'givenBy', label: 'field.givenBy', kind: 'choice', options: givers, named: 'giver', required: true },
    {
      name: 'channel',
      label: 'field.howAnswered',
      kind: 'choice',
      options: channels,
      named: 'channel',
      required: true,
    },
    { name: 'givenAt', label: 'field.givenAt', kind: 'instant', hint: 'hint.now' },
  ],
  initial: () => ({ givenBy: 'complainant', channel: 'phone' }),
  send: (body, { reference, remedyId = '' }, key) =>
    answerOf(
      api.POST('/api/v1/complaints/{reference}/remedies/{remedyId}/answers', {
        params: { path: { reference, remedyId }, header: idempotent(key) },
        body,
      }),
    ),
});

export const waiveRemedy = act<ComplaintSchemas['WaiveRemedyDto']>({
  title: 'act.waiveTitle',
  submit: 'act.waive',
  hint: 'hint.waive',
  fields: [
    { name: 'givenBy', label: 'field.givenBy', kind: 'choice', options: givers, named: 'giver', required: true },
    {
      name: 'channel',
      label: 'field.howAnswered',
      kind: 'choice',
      options: channels,
      named: 'channel',
      required: true,
    },
  ],
  initial: () => ({ givenBy: 'complainant', channel: 'phone' }),
  send: (body, { reference }, key) =>
    answerOf(
      api.POST('/api/v1/complaints/{reference}/remedy-waivers', {
        params: { path: { reference }, header: idempotent(key) },
        body,
      }),
    ),
});

export const fileSheet = act<ComplaintSchemas['FileSheetDto']>({
  title: 'work.sheet',
  submit: 'act.file',
  hint: 'hint.sheet',
  fields: [{ name: 'measures', label: 'field.measures', kind: 'text', required: true, hint: 'hint.noName' }],
  initial: ({ complaint, remedyId }) => ({
    measures: complaint?.remedies.find(({ id }) => id === remedyId)?.terms ?? '',
  }),
  send: (body, { reference, remedyId = '' }, key) =>
    answerOf(
      api.POST('/api/v1/complaints/{reference}/remedies/{remedyId}/sheet', {
        params: { path: { reference, remedyId }, header: idempotent(key) },
        body,
      }),
    ),
});

export const reviewSheet = act<Record<never, never>>({
  title: 'work.sheet-review',
  submit: 'act.review',
  hint: 'hint.review',
  fields: [],
  send: (_, { reference, remedyId = '' }, key) =>
    answerOf(
      api.POST('/api/v1/complaints/{reference}/remedies/{remedyId}/sheet/reviews', {
        params: { path: { reference, remedyId }, header: idempotent(key) },
      }),
    ),
});
