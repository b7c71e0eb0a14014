import { answerOf, api, type ComplaintSchemas, idempotent } from '../../api/client';
import { act } from '../act';
import { answerChannels, callBackOutcomes, channels } from '../terms';

export const firstReply = act<ComplaintSchemas['RecordFirstReplyDto']>({
  title: 'work.first-reply',
  submit: 'act.record',
  fields: [
    { name: 'channel', label: 'field.howReplied', kind: 'choice', options: channels, named: 'channel', required: true },
    { name: 'note', label: 'field.said', kind: 'text' },
    { name: 'repliedAt', label: 'field.repliedAt', kind: 'instant', hint: 'hint.now' },
  ],
  initial: ({ complaint }) => ({ channel: complaint?.report.channel === 'email' ? 'email' : 'phone' }),
  send: (body, { reference }, key) =>
    answerOf(
      api.POST('/api/v1/complaints/{reference}/first-reply', {
        params: { path: { reference }, header: idempotent(key) },
        body,
      }),
    ),
});

/** In the role that the work is for: a deputy acknowledges in the absent colleague's. */
export const acknowledgeForm = act<Record<never, never>>({
  title: 'work.form-delivery',
  submit: 'act.acknowledge',
  hint: 'hint.acknowledge',
  fields: [],
  send: (_, { reference, work }, key) =>
    answerOf(
      api.POST('/api/v1/complaints/{reference}/form-deliveries', {
        params: { path: { reference }, header: idempotent(key) },
        body: { role: work?.role ?? '' },
      }),
    ),
});

export const writtenAnswer = act<ComplaintSchemas['WriteAnswerDto']>({
  title: 'work.written-answer',
  submit: 'act.send',
  hint: 'hint.answer',
  fields: [
    {
      name: 'channel',
      label: 'field.answerBy',
      kind: 'choice',
      options: answerChannels,
      named: 'channel',
      required: true,
    },
    { name: 'email', label: 'field.email', kind: 'line', when: ({ channel }) => channel === 'email', required: true },
    {
      name: 'postingNumber',
      label: 'field.postingNumber',
      kind: 'line',
      when: ({ channel }) => channel === 'letter',
      required: true,
    },
    {
      name: 'postedAt',
      label: 'field.postedAt',
      kind: 'instant',
      hint: 'hint.now',
      when: ({ channel }) => channel === 'letter',
    },
    { name: 'subject', label: 'field.subject', kind: 'line' },
    { name: 'text', label: 'field.answerText', kind: 'text', required: true },
  ],
  initial: ({ complaint }) => {
    const contact = complaint?.complainant?.contact ?? '';
    return { channel: 'email', ...(contact.includes('@') && { email: contact }) };
  },
  send: (body, { reference }, key) =>
    answerOf(
      api.POST('/api/v1/complaints/{reference}/answers', {
        params: { path: { reference }, header: idempotent(key) },
        body,
      }),
    ),
});

export const callBack = act<ComplaintSchemas['RecordCallBackDto']>({
  title: 'work.call-back',
  submit: 'act.record',
  fields: [
    {
      name: 'outcome',
      label: 'field.callBackOutcome',
      kind: 'choice',
      options: callBackOutcomes,
      named: 'outcome',
      required: true,
    },
    { name: 'channel', label: 'field.howCalled', kind: 'choice', options: channels, named: 'channel', required: true },
    { name: 'note', label: 'field.said', kind: 'text' },
    {
      name: 'warnedAt',
      label: 'field.warnedAt',
      kind: 'instant',
      hint: 'hint.warned',
      when: ({ outcome }) => outcome === 'not-reached',
    },
  ],
  initial: () => ({ channel: 'phone' }),
  send: (body, { reference }, key) =>
    answerOf(
      api.POST('/api/v1/complaints/{reference}/call-backs', {
        params: { path: { reference }, header: idempotent(key) },
        body,
      }),
    ),
});
