import { act, type Act } from '../acts/act';
import type { Values } from '../acts/field';
import { answerOf, api, idempotent, type QualitySchemas } from '../api/client';

type Assessment = QualitySchemas['AssessmentView'];
type Start = QualitySchemas['StartRecallDto'];
type Flat = Pick<Start, 'level' | 'reason'> & { readonly scope: Start['scope'] };

const bySupplier = ({ scope }: Values): boolean => (scope as Values | undefined)?.['kind'] === 'supplier-lot';
const scopeKinds: readonly Start['scope']['kind'][] = ['lot', 'supplier-lot'];

/** The director's signed refusal of a recall, with its reason (RCL-11). */
export const declineRecall = ({ lot, number }: Assessment): Act =>
  act<Pick<QualitySchemas['DecideAssessmentDto'], 'reason'>>({
    title: 'assessment.decline',
    submit: 'assessment.confirmDecline',
    hint: 'assessment.declineHint',
    fields: [{ name: 'reason', label: 'assessment.reason', kind: 'text', required: true }],
    send: ({ reason }, _, key) =>
      answerOf(
        api.POST('/api/v1/assessments/{lot}/{number}/decisions', {
          params: { path: { lot, number }, header: idempotent(key) },
          body: { outcome: 'declined', reason },
        }),
      ),
  });

/** The recall that the assessment ends in: its level by the rule pack in force, and what is recalled (RCL-2). */
export const startRecall = ({ id, lot, lots }: Assessment, levels: readonly string[]): Act =>
  act<Flat>({
    title: 'assessment.start',
    submit: 'assessment.confirmStart',
    fields: [
      { name: 'level', label: 'field.level', kind: 'choice', options: levels, named: 'recallLevel', required: true },
      {
        name: 'scope.kind',
        label: 'field.scopeKind',
        kind: 'choice',
        options: scopeKinds,
        named: 'scopeKind',
        required: true,
      },
      {
        name: 'scope.value',
        label: 'assessment.scopeValue',
        kind: 'line',
        when: (values) => !bySupplier(values),
        required: true,
      },
      {
        name: 'scope.value',
        label: 'assessment.supplierLot',
        hint: 'assessment.supplierLotHint',
        kind: 'line',
        when: bySupplier,
        required: true,
      },
      { name: 'scope.supplier', label: 'assessment.supplier', kind: 'line', when: bySupplier, required: true },
      { name: 'reason', label: 'assessment.reason', kind: 'text', required: true },
    ],
    initial: () => ({
      scope: { kind: 'lot', value: lots[0]?.number ?? lot, supplier: lots.find(({ supplier }) => supplier)?.supplier },
    }),
    send: (body, _, key) =>
      answerOf(
        api.POST('/api/v1/recalls', {
          params: { header: idempotent(key) },
          body: { assessmentId: id, ...body },
        }),
      ),
  });
