import { Card, Flex, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ActForm } from '../acts/act-form';
import { ProblemAlert } from '../api/problem-alert';
import { useAbility } from '../session/use-ability';
import { decideStanding } from './corrective-acts';
import { StandingCard } from './standing-card';
import { useStanding } from './use-corrective-actions';

const Room = ({ code }: { readonly code: string }) => {
  const { t } = useTranslation();
  const standing = useStanding(code, code);
  const ability = useAbility();
  const error = standing.error ?? ability.error;
  if (error) return <ProblemAlert error={error} />;
  if (!standing.data || !ability.data) return <Spin />;
  const title = t(decideStanding.title);
  return (
    <Flex vertical gap={16}>
      <h1>{t('standing.title', { vendor: code })}</h1>
      {ability.data.can('vendor:suspend') && (
        <section aria-label={title}>
          <Card className="todo" size="small" title={title}>
            <ActForm
              key={standing.data.since}
              act={decideStanding}
              target={{ reference: code }}
              name={`${code}/standing/${standing.data.since ?? ''}`}
            />
          </Card>
        </section>
      )}
      <StandingCard standing={standing.data} />
    </Flex>
  );
};

/** How the company stands to one vendor; points only propose a suspension, a person decides it (OEM-10). */
export const VendorPage = () => {
  const { code = '' } = useParams();
  return <Room key={code} code={code} />;
};
