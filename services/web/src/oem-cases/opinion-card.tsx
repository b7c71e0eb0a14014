import { Card, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OemVendorsSchemas } from '../api/client';
import { shownInstant } from '../cases/shown-instant';
import { Facts } from '../facts';
import { useNames } from '../i18n/use-names';
import { PersonName } from '../session/person-name';

type OemCase = OemVendorsSchemas['OemCaseView'];

const Decision = ({ decision }: { readonly decision: NonNullable<OemCase['opinions'][number]['decision']> }) => {
  const names = useNames();
  const { outcome, decidedBy, role, decidedAt, reason } = decision;
  return (
    <div>
      <Tag color={outcome === 'approved' ? 'green' : 'red'}>{names('outcome', outcome)}</Tag>
      <PersonName id={decidedBy} /> {names('role', role)} <span className="fine">{shownInstant(decidedAt)}</span>
      <div>{reason}</div>
    </div>
  );
};

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
        {opinions.map(({ revision, opinion, liability, handling, givenBy, givenAt, decision }) => (
          <li key={revision}>
            <div className="fine">
              {t('oem.opinionNumber', { number: revision })} · <PersonName id={givenBy} /> {shownInstant(givenAt)}
            </div>
            <Facts
              facts={[
                ['oem.opinion', opinion],
                ['oem.liability', names('liability', liability)],
                ['oem.handling', handling],
              ]}
            />
            {decision && <Decision decision={decision} />}
          </li>
        ))}
      </ul>
    </Card>
  );
};
