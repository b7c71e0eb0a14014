import { Alert, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../api/problem-alert';
import { useAbility } from '../session/use-ability';
import { AssessmentCard } from './assessment-card';
import { AssessmentDecision } from './assessment-decision';
import { useAssessment } from './use-assessments';

/** One assessment with its facts and, while it is open, the director's decision. */
export const OpenAssessment = ({ lot, number }: { readonly lot: string; readonly number: number }) => {
  const { t } = useTranslation();
  const { data, error, isPending } = useAssessment(lot, number);
  const ability = useAbility().data;
  if (isPending) return <Spin />;
  if (error) return <ProblemAlert error={error} />;
  return (
    <AssessmentCard assessment={data}>
      {data.status === 'open' &&
        (ability?.can('assessment:decide') ? (
          <AssessmentDecision assessment={data} mayStart={ability.can('recall:start')} />
        ) : (
          <Alert type="info" showIcon title={t('assessment.onlyDirector')} />
        ))}
    </AssessmentCard>
  );
};
