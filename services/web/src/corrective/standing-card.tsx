import { Card, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OemVendorsSchemas } from '../api/client';
import { shownInstant } from '../cases/shown-instant';
import { Facts } from '../facts';
import { useNames } from '../i18n/use-names';
import { PersonName } from '../session/person-name';
import { pageOf } from '../work/page-of';

type Standing = OemVendorsSchemas['StandingView'];

const colors: Readonly<Record<Standing['standing'], string>> = {
  ...{ normal: 'green', conditional: 'gold', probation: 'orange', suspended: 'red' },
};

/** How the company stands to the manufacturer, why, and each point against it, the newest first (OEM-10). */
export const StandingCard = ({ standing: of }: { readonly standing: Standing }) => {
  const { t } = useTranslation();
  const names = useNames();
  const { vendor, standing, reason, since, points, decidedBy, decisionReason, scores } = of;
  return (
    <Card
      size="small"
      title={t('standing.title', { vendor })}
      extra={<Tag color={colors[standing]}>{names('standing', standing)}</Tag>}
    >
      <Facts
        facts={[
          ['standing.reason', reason !== 'none' && names('standingReason', reason)],
          ['standing.since', since && shownInstant(since)],
          ['standing.points', String(points)],
          ['standing.decidedBy', decidedBy && <PersonName key="by" id={decidedBy} />],
          ['standing.decision', decisionReason],
        ]}
      />
      {scores.length > 0 && (
        <details>
          <summary>{t('standing.scores', { count: scores.length })}</summary>
          <ul className="plain">
            {scores.map(({ request, reason: why, points: each, at }, index) => (
              <li key={index}>
                <Tag>{t('standing.pointsOf', { points: each })}</Tag>
                {names('scoreReason', why)} <Link to={pageOf(request)}>{request}</Link>{' '}
                <span className="fine">{shownInstant(at)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
};
