import { act, type Act } from '../acts/act';
import { answerOf, api, idempotent, type OemVendorsSchemas } from '../api/client';
import type { CorrectiveAnswer } from './corrective-todos';

type Decide = OemVendorsSchemas['DecideAnswerDto'];

const decide = (
  { id: answer, contentHash }: CorrectiveAnswer,
  reference: string,
  body: Omit<Decide, 'contentHash'>,
  key: string,
) =>
  answerOf(
    api.POST('/api/v1/corrective-actions/{reference}/answers/{answer}/decisions', {
      params: { path: { reference, answer }, header: idempotent(key) },
      body: { ...body, contentHash },
    }),
  );

/** The gate is behind; judged is the answer that was shown (SEC-3, OEM-10). */
export const acceptAnswer = (answer: CorrectiveAnswer): Act =>
  act<Record<never, never>>({
    title: 'judge.accept',
    submit: 'judge.accept',
    hint: 'judge.acceptHint',
    fields: [],
    send: (_, { reference }, key) => decide(answer, reference, { outcome: 'accepted' }, key),
  });

/** Back to the manufacturer, which reads the reasons and has a new clock (OEM-10). */
export const sendAnswerBack = (answer: CorrectiveAnswer): Act =>
  act<Required<Pick<Decide, 'reasons'>>>({
    title: 'judge.sendBackTitle',
    submit: 'judge.sendBack',
    hint: 'judge.sendBackHint',
    fields: [{ name: 'reasons', label: 'judge.reasons', kind: 'text', required: true, hint: 'hint.noName' }],
    send: ({ reasons }, { reference }, key) => decide(answer, reference, { outcome: 'sent-back', reasons }, key),
  });

/** What was done about a refused step; it is tried again. */
export const resolveCorrectiveTrouble = (id: string): Act =>
  act<OemVendorsSchemas['ResolveCorrectiveTroubleDto']>({
    title: 'work.corrective-trouble',
    submit: 'act.resolve',
    fields: [{ name: 'resolution', label: 'field.resolution', kind: 'text', required: true }],
    send: (body, { reference }, key) =>
      answerOf(
        api.POST('/api/v1/corrective-actions/{reference}/troubles/{id}/resolutions', {
          params: { path: { reference, id }, header: idempotent(key) },
          body,
        }),
      ),
  });

const suspensions: readonly OemVendorsSchemas['DecideStandingDto']['outcome'][] = ['suspend', 'do-not-suspend'];

/** A suspension, or that there is none or no longer one; after a recent login (OEM-10, SEC-3). */
export const decideStanding = act<OemVendorsSchemas['DecideStandingDto']>({
  title: 'work.vendor-suspension',
  submit: 'standing.decide',
  hint: 'standing.decideHint',
  fields: [
    {
      name: 'outcome',
      label: 'standing.outcome',
      kind: 'choice',
      options: suspensions,
      named: 'suspension',
      required: true,
    },
    { name: 'reason', label: 'standing.decision', kind: 'text', required: true },
  ],
  send: (body, { reference: code }, key) =>
    answerOf(
      api.POST('/api/v1/vendors/{code}/suspensions', { params: { path: { code }, header: idempotent(key) }, body }),
    ),
});
