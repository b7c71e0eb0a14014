import { Alert, Card, Flex, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QualitySchemas } from '../api/client';
import { shownInstant } from '../cases/shown-instant';
import { StageLine } from '../cases/stage-line';
import { Facts } from '../facts';
import { useNames } from '../i18n/use-names';
import { PersonName } from '../session/person-name';
import { pageOf } from '../work/page-of';

type Recall = QualitySchemas['RecallView'];

const stages = ['scoping', 'planning', 'starting', 'recovering', 'closed'];

const Scope = ({ recall: { scope } }: { readonly recall: Recall }) => {
  const { t } = useTranslation();
  const { kind, value, supplier } = scope;
  return <strong>{t(`recall.scopeOf.${kind}`, { value, supplier: supplier ?? '—' })}</strong>;
};

/** Where the recall stands, what is recalled, at which level and under which rules. */
export const RecallHeader = ({ recall }: { readonly recall: Recall }) => {
  const { t } = useTranslation();
  const names = useNames();
  const { reference, stage, level, rulePack, knownAt, startedAt, startedBy, closedAt, assessmentId, reason } = recall;
  const { frozenScope: frozen } = recall;
  return (
    <Card
      title={<h1 className="case-title">{reference}</h1>}
      extra={
        <Flex gap={4} wrap justify="end">
          <Tag color={level === '1' ? 'red' : 'orange'}>
            {t('recall.levelTag', { level: names('recallLevel', level) })}
          </Tag>
          <Tag>{rulePack}</Tag>
        </Flex>
      }
    >
      <Flex vertical gap={16}>
        <StageLine stage={stage} stages={stages} named="recallStage" />
        <Facts
          columns={2}
          facts={[
            ['recall.scope', <Scope key="scope" recall={recall} />],
            [
              'recall.assessment',
              <Link key="assessment" to={pageOf(assessmentId)}>
                {assessmentId}
              </Link>,
            ],
            ['recall.knownAt', shownInstant(knownAt)],
            [
              'recall.startedAt',
              <>
                <>{shownInstant(startedAt)}</> <PersonName id={startedBy} />
              </>,
            ],
            ['recall.closedAt', closedAt && shownInstant(closedAt)],
            ['recall.reason', reason],
          ]}
        />
        {frozen ? (
          <div>
            <Tag color="green">{t('recall.frozen', { version: frozen.version })}</Tag>
            {t('recall.frozenFigures', {
              lots: frozen.lots,
              consignees: frozen.consignees,
              lines: frozen.lines,
            })}
          </div>
        ) : (
          <Alert type="info" showIcon title={t('recall.notFrozen')} />
        )}
        {frozen && frozen.gaps.length > 0 && (
          <Alert type="warning" showIcon title={t('recall.gaps')} description={frozen.gaps.join(t('list.separator'))} />
        )}
      </Flex>
    </Card>
  );
};
