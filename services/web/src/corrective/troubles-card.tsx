import { Card, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { shownInstant } from '../cases/shown-instant';
import type { CorrectiveAction } from './use-corrective-actions';

/** Steps that were refused, and whether somebody saw to them. */
export const TroublesCard = ({ troubles }: Pick<CorrectiveAction, 'troubles'>) => {
  const { t } = useTranslation();
  return (
    <Card title={t('corrective.troubles')} size="small">
      <ul className="plain">
        {troubles.map(({ id, step, code, reportedAt, resolvedAt }) => (
          <li key={id}>
            <Tag color={resolvedAt ? 'green' : 'red'}>
              {t(resolvedAt ? 'corrective.troubleResolved' : 'corrective.troubleOpen')}
            </Tag>
            {step} {code} <span className="fine">{shownInstant(resolvedAt ?? reportedAt)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
};
