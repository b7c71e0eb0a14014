import {
  answerOf,
  api,
  type ComplaintSchemas,
  idempotent,
  type ProductionSchemas,
  type QualitySchemas,
} from '../../api/client';
import { act } from '../act';
import { rowOf, type Values } from '../field';
import { findings, investigations, recordKinds } from '../terms';

const concludes = ({ outcome }: Values): boolean => outcome === 'conforming' || outcome === 'nonconforming';
const hasResult = ({ outcome }: Values): boolean => outcome !== undefined && outcome !== 'missing';
const unsure = ({ outcome }: Values): boolean => outcome === 'missing' || outcome === 'inconclusive';

export const initialOpinion = act<ComplaintSchemas['RecordInitialOpinionDto']>({
  title: 'work.initial-opinion',
  submit: 'act.record',
  fields: [{ name: 'opinion', label: 'field.opinion', kind: 'text', required: true }],
  send: (body, { reference }, key) =>
    answerOf(
      api.POST('/api/v1/complaints/{reference}/initial-opinion', {
        params: { path: { reference }, header: idempotent(key) },
        body,
      }),
    ),
});

export const retestAnswer = act<QualitySchemas['AnswerRetestDto']>({
  title: 'work.retest',
  submit: 'act.answer',
  fields: [
    {
      name: 'outcome',
      label: 'field.retestOutcome',
      kind: 'choice',
      options: investigations,
      named: 'outcome',
      required: true,
    },
    { name: 'sampleCode', label: 'field.sampleCode', kind: 'line', when: hasResult, required: hasResult },
    {
      name: 'measurements',
      label: 'field.measurements',
      kind: 'rows',
      add: 'act.addMeasurement',
      when: hasResult,
      required: hasResult,
      fields: rowOf<QualitySchemas['MeasurementDto']>(
        { name: 'item', label: 'field.item', kind: 'line', required: true },
        { name: 'value', label: 'field.value', kind: 'line', required: true },
        { name: 'unit', label: 'field.unit', kind: 'line' },
        { name: 'limit', label: 'field.limit', kind: 'line' },
        { name: 'conforming', label: 'field.conforming', kind: 'flag' },
      ),
    },
    { name: 'reason', label: 'field.reason', kind: 'text', when: unsure, required: unsure },
  ],
  send: (body, { orderId = '' }, key) =>
    answerOf(
      api.POST('/api/v1/retests/{id}/answer', { params: { path: { id: orderId }, header: idempotent(key) }, body }),
    ),
});

export const recordsAnswer = act<ProductionSchemas['AnswerBatchRecordsDto']>({
  title: 'work.batch-records',
  submit: 'act.answer',
  fields: [
    {
      name: 'outcome',
      label: 'field.recordsOutcome',
      kind: 'choice',
      options: investigations,
      named: 'outcome',
      required: true,
    },
    {
      name: 'records',
      label: 'field.records',
      kind: 'rows',
      add: 'act.addRecord',
      when: hasResult,
      required: concludes,
      fields: rowOf<ProductionSchemas['RecordEntryDto']>(
        {
          name: 'kind',
          label: 'field.recordKind',
          kind: 'choice',
          options: recordKinds,
          named: 'recordKind',
          required: true,
        },
        { name: 'document', label: 'field.document', kind: 'line', required: true },
        { name: 'shows', label: 'field.shows', kind: 'line', required: true },
      ),
    },
    {
      name: 'cause',
      label: 'field.cause',
      kind: 'text',
      when: hasResult,
      required: ({ outcome }) => outcome === 'nonconforming',
    },
    {
      name: 'responsibility',
      label: 'field.responsibility',
      kind: 'text',
      when: ({ outcome }) => outcome === 'nonconforming',
    },
    { name: 'reason', label: 'field.reason', kind: 'text', when: unsure, required: unsure },
  ],
  send: (body, { orderId = '' }, key) =>
    answerOf(
      api.POST('/api/v1/batch-records/{id}/answer', {
        params: { path: { id: orderId }, header: idempotent(key) },
        body,
      }),
    ),
});

export const finding = act<ComplaintSchemas['RecordFindingDto']>({
  title: 'work.finding',
  submit: 'act.record',
  fields: [
    {
      name: 'outcome',
      label: 'field.findingOutcome',
      kind: 'choice',
      options: findings,
      named: 'outcome',
      required: true,
    },
    { name: 'nature', label: 'field.nature', kind: 'line', required: true },
    { name: 'rootCause', label: 'field.rootCause', kind: 'text', required: true },
    { name: 'responsible', label: 'field.responsible', kind: 'line', hint: 'hint.noPerson' },
  ],
  send: (body, { reference }, key) =>
    answerOf(
      api.POST('/api/v1/complaints/{reference}/findings', {
        params: { path: { reference }, header: idempotent(key) },
        body,
      }),
    ),
});
