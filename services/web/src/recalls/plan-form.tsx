import { Alert } from 'antd';
import i18next from 'i18next';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Act, act } from '../acts/act';
import { ActForm } from '../acts/act-form';
import { answerOf, api, idempotent, type QualitySchemas } from '../api/client';
import { problemOf } from '../api/problem';
import type { TextKey } from '../i18n/zh';
import { useNames } from '../i18n/use-names';
import { missingItems } from './missing-items';

type Rules = QualitySchemas['PlanRulesView'];
type PlanItem = keyof QualitySchemas['PlanContentsDto'];

/** Its items and lawful dispositions are those of the recall's own rule pack; whether it is complete is for the service to say (RCL-1). */
const planAct = ({ contents, dispositions }: Rules): Act =>
  act<QualitySchemas['SubmitPlanDto']>({
    title: 'plan.submit',
    submit: 'plan.submit',
    hint: 'plan.hint',
    fields: [
      ...contents.map(({ item, title }) => ({
        name: `contents.${item as PlanItem}` as const,
        label: (i18next.exists(`planItem.${item}`) ? `planItem.${item}` : title) as TextKey,
        kind: 'text' as const,
      })),
      { name: 'risk', label: 'planItem.risk', kind: 'text' },
      { name: 'compensation', label: 'planItem.compensation', kind: 'text' },
      {
        name: 'dispositions',
        label: 'planItem.dispositions',
        kind: 'choices',
        options: dispositions.map(({ item }) => item),
        named: 'disposition',
      },
      { name: 'contactPhone', label: 'planItem.contactPhone', kind: 'line', hint: 'plan.contactHint' },
    ],
    send: (body, { reference }, key) =>
      answerOf(
        api.POST('/api/v1/recalls/{reference}/plans', {
          params: { path: { reference }, header: idempotent(key) },
          body: { ...body, contents: body.contents ?? {} }, // of an empty plan every item is told, not the lack of all
        }),
      ),
  });

interface Shown {
  readonly reference: string;
  /** Of the recall's own pack. */
  readonly rules: Rules;
}

/** The plan as the QC chief writes it; what the service misses is marked item by item and summed up. */
export const PlanForm = ({ reference, rules }: Shown) => {
  const { t } = useTranslation();
  const names = useNames();
  const form = useMemo(() => planAct(rules), [rules]);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const onRefused = useCallback((error: unknown) => setMissing(missingItems(problemOf(error))), []);
  return (
    <>
      {missing.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={t('plan.missing', {
            count: missing.length,
            items: missing.map((item) => names('planItem', item)).join(t('list.separator')),
          })}
        />
      )}
      <p className="fine">
        {t('plan.signers', { roles: rules.signers.map((role) => names('role', role)).join(t('list.separator')) })}
      </p>
      <ActForm act={form} target={{ reference }} name={`${reference}/plan`} onRefused={onRefused} />
    </>
  );
};
