import { Card, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { shownInstant } from '../cases/shown-instant';
import { useNames } from '../i18n/use-names';
import type { CorrectiveAction } from './use-corrective-actions';

type Mail = CorrectiveAction['mails'][number];

const colors: Readonly<Record<Mail['state'], string>> = {
  ...{ due: 'blue', attempting: 'blue', sent: 'green', asked: 'orange', superseded: 'default' },
};

/** What the manufacturer was told, and whether it went out. */
export const MailsCard = ({ mails }: { readonly mails: readonly Mail[] }) => {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <Card title={t('corrective.mails')} size="small">
      <ul className="plain">
        {mails.map(({ about, state, dueSince, sentAt, possibleDuplicate }, index) => (
          <li key={index}>
            <Tag color={colors[state]}>{names('mailState', state)}</Tag>
            {names('mailAbout', about)} <span className="fine">{shownInstant(sentAt ?? dueSince)}</span>{' '}
            {possibleDuplicate && <Tag color="orange">{t('contact.duplicate')}</Tag>}
          </li>
        ))}
      </ul>
    </Card>
  );
};
