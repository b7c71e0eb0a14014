import { Alert, Card, Flex, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { shownInstant } from '../cases/shown-instant';
import { StageLine } from '../cases/stage-line';
import { Facts } from '../facts';
import { useNames } from '../i18n/use-names';
import { PersonName } from '../session/person-name';
import { correctiveStages } from '../supplier/own-action';
import { RequestFacts } from '../supplier/request-facts';
import { pageOf } from '../work/page-of';
import type { CorrectiveAction } from './use-corrective-actions';

/** Where the request stands, what it asks of whom, and by when. */
export const CorrectiveHeader = ({ action }: { readonly action: CorrectiveAction }) => {
  const { t } = useTranslation();
  const names = useNames();
  const { reference, stage, round, manufacturer, oemCase, issuedBy, issuedAs, judgedBy, silentSince } = action;
  const { implementedOn, lookAt } = action;
  return (
    <Card
      title={<h1 className="case-title">{reference}</h1>}
      extra={
        <Flex gap={4} wrap justify="end">
          <Tag>{manufacturer}</Tag>
          {round > 1 && <Tag color="orange">{t('own.round', { round })}</Tag>}
        </Flex>
      }
    >
      <Flex vertical gap={16}>
        <StageLine stage={stage} stages={correctiveStages} named="correctiveStage" />
        {silentSince && (
          <Alert type="warning" showIcon title={t('corrective.silentSince', { time: shownInstant(silentSince) })} />
        )}
        <RequestFacts action={action} />
        <Facts
          columns={2}
          facts={[
            [
              'corrective.oemCase',
              <Link key="case" to={pageOf(oemCase)}>
                {oemCase}
              </Link>,
            ],
            [
              'corrective.issuedBy',
              <>
                <PersonName id={issuedBy} /> {names('role', issuedAs)}
              </>,
            ],
            ['corrective.judgedBy', judgedBy && names('role', judgedBy)],
            ['gateField.implementedOn', implementedOn],
            ['corrective.lookAt', lookAt && shownInstant(lookAt)],
          ]}
        />
      </Flex>
    </Card>
  );
};
