import { Card, Collapse } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../acts/act-form';
import type { QualitySchemas } from '../api/client';
import { consigneeGone, notReached } from './forms/consignee-acts';
import { SaidForm } from './said-form';

interface Shown {
  readonly reference: string;
  readonly consignee: QualitySchemas['ConsigneeDetailView'];
}

/** After a call or a visit: what it said, that nobody was reached, or that it cannot be reached at all (RCL-4). */
export const ConsigneeActs = ({ reference, consignee }: Shown) => {
  const { t } = useTranslation();
  const { code, state, goods, attempts } = consignee;
  const [again, gone] = useMemo(() => [notReached(code), consigneeGone(code)], [code]);
  const name = `${reference}/${code}`;
  // What was recorded gives an empty form for the next time; what is being typed meanwhile is in its draft.
  const saidAt = goods.map(({ said }) => said?.at ?? '').join();
  const form = <SaidForm key={saidAt} reference={reference} code={code} lots={goods} />;
  const forms = [
    ...(state === 'confirmed' ? [{ key: 'said', label: t('consignee.correct'), children: form }] : []),
    {
      key: 'again',
      label: t('consignee.notReached'),
      children: <ActForm key={attempts.length} act={again} target={{ reference }} name={`${name}/attempt`} secondary />,
    },
    ...(state === 'unreachable' || state === 'confirmed'
      ? []
      : [
          {
            key: 'gone',
            label: t('consignee.gone'),
            children: <ActForm act={gone} target={{ reference }} name={`${name}/gone`} danger secondary />,
          },
        ]),
  ];
  return (
    <section aria-label={t('consignee.record')}>
      <Card className="todo" size="small" title={t('consignee.record')}>
        {state !== 'confirmed' && form}
        <Collapse ghost size="small" items={forms} />
      </Card>
    </section>
  );
};
