import { Card, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { QualitySchemas } from '../api/client';
import { shownInstant } from '../cases/shown-instant';
import { useNames } from '../i18n/use-names';
import { PersonName } from '../session/person-name';

type Check = QualitySchemas['StartCheckView'];

const Entry = ({ check }: { readonly check: Check }) => {
  const { t } = useTranslation();
  const names = useNames();
  const { owner, evidence, filingNumber, filedAt, metAt, metBy } = check;
  return (
    <li className={metAt ? 'check met' : 'check'} data-check={check.check}>
      <div className="clock-head">
        <span>
          <span aria-hidden className="tick">
            {metAt ? '✓' : '○'}
          </span>{' '}
          <strong>{names('startCheck', check.check)}</strong>
        </span>
        <Tag color={metAt ? 'green' : 'red'}>{t(metAt ? 'checks.met' : 'checks.open')}</Tag>
      </div>
      <div className="fine">
        {t('checks.owner', { role: names('role', owner) })}
        {metAt && (
          <>
            {' · '}
            {metBy && <PersonName id={metBy} />} {shownInstant(metAt)}
          </>
        )}
      </div>
      {evidence && <div>{evidence}</div>}
      {filingNumber && (
        <div>
          {t('checks.filing', { number: filingNumber })} {filedAt && shownInstant(filedAt)}
        </div>
      )}
      {!metAt && check.check === 'notices-out' && <div className="fine">{t('checks.byItself')}</div>}
    </li>
  );
};

/** The five things that together are the start of the recall: who has to, whether it is done, what shows it, who said so and when (RCL-3). */
export const CheckList = ({ checks }: { readonly checks: readonly Check[] }) => {
  const { t } = useTranslation();
  const met = checks.filter(({ metAt }) => metAt).length;
  return (
    <Card
      title={t('checks.title')}
      size="small"
      extra={
        checks.length > 0 && <Tag color={met === checks.length ? 'green' : 'red'}>{`${met} / ${checks.length}`}</Tag>
      }
    >
      {checks.length === 0 ? (
        <span className="fine">{t('checks.notYet')}</span>
      ) : (
        <ul className="plain">
          {checks.map((check) => (
            <Entry key={check.check} check={check} />
          ))}
        </ul>
      )}
    </Card>
  );
};
