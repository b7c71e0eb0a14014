import { Card, Empty, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ProblemAlert } from '../api/problem-alert';
import { useAbility } from '../session/use-ability';
import { pageOf } from '../work/page-of';
import { AttemptList } from './attempt-list';
import { ConsigneeActs } from './consignee-acts';
import { ConsigneeHeader } from './consignee-header';
import { ConsigneeLots } from './consignee-lots';
import { useConsignee, useRecall } from './use-recall';

const Room = ({ reference, code }: { readonly reference: string; readonly code: string }) => {
  const { t } = useTranslation();
  const consignee = useConsignee(reference, code);
  const recall = useRecall(reference, false);
  const ability = useAbility();
  if (consignee.error) return <ProblemAlert error={consignee.error} />;
  if (!consignee.data) return <Spin />;
  const { goods, attempts, state } = consignee.data;
  const under = recall.data?.stage === 'starting' || recall.data?.stage === 'recovering';
  const acts = under && state !== null && ability.data?.can('recall:confirm');
  return (
    <>
      <ConsigneeHeader consignee={consignee.data} />
      <ProblemAlert error={recall.error ?? ability.error} />
      {acts && <ConsigneeActs reference={reference} consignee={consignee.data} />}
      <Card title={t('consignee.goods')} size="small">
        <ConsigneeLots lots={goods} />
      </Card>
      <Card title={t('consignee.attempts')} size="small">
        {attempts.length > 0 ? (
          <AttemptList attempts={attempts} />
        ) : (
          <Empty description={t('consignee.noAttempts')} image={Empty.PRESENTED_IMAGE_SIMPLE} />
        )}
      </Card>
    </>
  );
};

/** One consignee of a recall: how it is reached, what it got, what it said, and what is to be asked of it (RCL-4). */
export const ConsigneePage = () => {
  const { t } = useTranslation();
  const { reference = '', code = '' } = useParams();
  return (
    <div className="case consignee" key={`${reference}/${code}`}>
      <Link to={pageOf(reference)}>← {t('consignee.back', { reference })}</Link>
      <Room reference={reference} code={code} />
    </div>
  );
};
