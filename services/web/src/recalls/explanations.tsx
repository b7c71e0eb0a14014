import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { QualitySchemas } from '../api/client';
import { shownInstant } from '../cases/shown-instant';
import { figureText } from '../cases/shown-quantity';
import { useNames } from '../i18n/use-names';
import { PersonName } from '../session/person-name';

interface Shown {
  readonly explanations: QualitySchemas['RecallView']['explanations'];
  /** Of a lot. */
  readonly numberOf: (lotId: string) => string;
}

/** What was found out about goods that are in no box, and by whom (RCL-6). */
export const Explanations = ({ explanations, numberOf }: Shown) => {
  const { t } = useTranslation();
  const names = useNames();
  if (explanations.length === 0) return null;
  return (
    <section>
      <h3>{t('balance.explanations')}</h3>
      <ul className="plain lines">
        {explanations.map(({ lotId, difference, quantity, reason, explainedBy, explainedAt }) => (
          <li key={`${lotId}/${difference}/${explainedAt}`}>
            {numberOf(lotId)} <Tag>{names('difference', difference)}</Tag> <strong>{figureText(quantity)}</strong>{' '}
            {reason}{' '}
            <span className="fine">
              <PersonName id={explainedBy} /> {shownInstant(explainedAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
