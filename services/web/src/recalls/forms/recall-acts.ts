import { act, type Act } from '../../acts/act';
import { answerOf, api, idempotent, type QualitySchemas } from '../../api/client';

type Check = QualitySchemas['StartCheckView']['check'];
type Explain = QualitySchemas['ExplainDifferenceDto'];

/** Somebody in the owner's role says that it is so, and what shows it; a filing has its number and time (RCL-3). */
export const meetCheck = (check: Check): Act =>
  act<QualitySchemas['MeetStartCheckDto']>({
    title: 'checks.record',
    submit: 'checks.record',
    fields: [
      { name: 'evidence', label: 'field.evidence', kind: 'text', required: true },
      ...(check === 'plan-filed'
        ? ([
            { name: 'filingNumber', label: 'field.filingNumber', kind: 'line', required: true },
            { name: 'filedAt', label: 'field.filedAt', kind: 'instant', required: true },
          ] as const)
        : []),
    ],
    send: (body, { reference }, key) =>
      answerOf(
        api.POST('/api/v1/recalls/{reference}/start-checks/{check}', {
          params: { path: { reference, check }, header: idempotent(key) },
          body,
        }),
      ),
  });

const sides: readonly Explain['difference'][] = ['delivered', 'produced'];

/** Why goods of a lot are in no box, under the name of whoever found out (RCL-6). */
export const explainDifference = (lots: readonly string[]): Act =>
  act<Explain>({
    title: 'balance.explain',
    submit: 'act.record',
    fields: [
      { name: 'lot', label: 'balance.lot', kind: 'choice', options: lots, named: 'lot', required: true },
      {
        name: 'difference',
        label: 'field.difference',
        kind: 'choice',
        options: sides,
        named: 'difference',
        required: true,
      },
      { name: 'quantity', label: 'report.quantity', kind: 'decimal', required: true },
      { name: 'reason', label: 'field.explanation', kind: 'text', required: true },
    ],
    initial: () => ({ difference: 'delivered', ...(lots.length === 1 && { lot: lots[0] }) }),
    send: (body, { reference }, key) =>
      answerOf(
        api.POST('/api/v1/recalls/{reference}/explanations', {
          params: { path: { reference }, header: idempotent(key) },
          body,
        }),
      ),
  });

/** The director's signature under the end; the service lists what is still open (RCL-6). */
export const closeRecall = act<Record<never, never>>({
  title: 'close.title',
  submit: 'close.submit',
  hint: 'close.confirm',
  fields: [],
  send: (_, { reference }, key) =>
    answerOf(
      api.POST('/api/v1/recalls/{reference}/closing', { params: { path: { reference }, header: idempotent(key) } }),
    ),
});

/** What was done about a refused step; the recall tries it again. */
export const resolveTrouble = (id: string): Act =>
  act<QualitySchemas['ResolveRecallTroubleDto']>({
    title: 'recallTodo.trouble',
    submit: 'act.resolve',
    fields: [{ name: 'resolution', label: 'field.resolution', kind: 'text', required: true }],
    send: (body, { reference }, key) =>
      answerOf(
        api.POST('/api/v1/recalls/{reference}/troubles/{id}/resolutions', {
          params: { path: { reference, id }, header: idempotent(key) },
          body,
        }),
      ),
  });
