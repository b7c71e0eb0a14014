import { Collapse } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../acts/act-form';
import { explainDifference } from './forms/recall-acts';

interface Shown {
  readonly reference: string;
  /** Numbers of the lots that a reason can help. */
  readonly lots: readonly string[];
}

/** What became of goods that are in no box, told by whoever found out (RCL-6). */
export const ExplainForm = ({ reference, lots }: Shown) => {
  const { t } = useTranslation();
  const key = lots.join();
  const act = useMemo(() => explainDifference(key.split(',')), [key]);
  const form = <ActForm key={key} act={act} target={{ reference }} name={`${reference}/explanation`} secondary />;
  return <Collapse ghost size="small" items={[{ key: 'explain', label: t('balance.explain'), children: form }]} />;
};
