import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OemVendorsSchemas } from '../api/client';
import { shownInstant } from '../cases/shown-instant';
import { Facts } from '../facts';
import { useNames } from '../i18n/use-names';
import { PersonName } from '../session/person-name';
import { Opinion } from './opinion';

type OemCase = OemVendorsSchemas['OemCaseView'];

/** What the engineer found, and every opinion with its superior's decision (OEM-4, OEM-6). */
export const OpinionCard = ({ oemCase: { confirmation, opinions, extensions } }: { readonly oemCase: OemCase }) => {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <Card title={t('oem.opinions')} size="small">
      {confirmation && (
        <Facts
          facts={[
            ['oem.causeClass', names('causeClass', confirmation.causeClass)],
            ['oem.note', confirmation.note],
            [
              'oem.confirmed',
              <>
                <PersonName id={confirmation.confirmedBy} /> {shownInstant(confirmation.confirmedAt)}
              </>,
            ],
          ]}
        />
      )}
      <ul className="plain lines">
        {extensions.map(({ number, reason, until }) => (
          <li key={number} className="fine">
            {t('oem.extended', { time: shownInstant(until), reason })}
          </li>
        ))}
        {opinions.map((opinion) => (
          <li key={opinion.revision}>
            <Opinion opinion={opinion} />
          </li>
        ))}
      </ul>
    </Card>
  );
};
