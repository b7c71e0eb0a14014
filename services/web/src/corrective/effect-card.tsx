import { Card, Tag } from 'antd';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { shownInstant } from '../cases/shown-instant';
import { useNames } from '../i18n/use-names';
import { pageOf } from '../work/page-of';
import type { CorrectiveAction } from './use-corrective-actions';

type Look = CorrectiveAction['looks'][number];

const colors: Readonly<Record<Look['outcome'], string>> = { effective: 'green', failed: 'red', undecided: 'blue' };

/** Every look at the effect with what it was judged by (OEM-4, OEM-10). */
export const EffectCard = ({ looks }: { readonly looks: readonly Look[] }) => {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <Card title={t('effect.title')} size="small">
      <ul className="plain lines">
        {looks.map(({ round, look, lookedAt, outcome, basis, lots, complaints }) => (
          <li key={`${round}/${look}`}>
            <Tag color={colors[outcome]}>{names('effect', outcome)}</Tag>
            {round > 1 && <Tag>{t('own.round', { round })}</Tag>}
            {basis && names('effectBasis', basis)} <span className="fine">{shownInstant(lookedAt)}</span>
            <div>
              {t('effect.figures', { lots, complaints: complaints.length })}{' '}
              {complaints.map((complaint) => (
                <Fragment key={complaint}>
                  <Link to={pageOf(complaint)}>{complaint}</Link>{' '}
                </Fragment>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
};
