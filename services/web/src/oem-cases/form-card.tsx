import { Card, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OemVendorsSchemas } from '../api/client';
import { shownInstant } from '../cases/shown-instant';
import { figureText } from '../cases/shown-quantity';
import { Facts } from '../facts';
import { useNames } from '../i18n/use-names';
import { PersonName } from '../session/person-name';

type Form = OemVendorsSchemas['CaseFormView'];

const quantityOf = ({ lotSize }: Form): string | null => lotSize && `${figureText(lotSize.quantity)} ${lotSize.unit}`;

const Revision = ({ form }: { readonly form: Form }) => {
  const { t } = useTranslation();
  const names = useNames();
  const { revision, returned, evidence } = form;
  return (
    <>
      <div className="fine">
        {t('oem.revision', { revision })} · <PersonName id={form.submittedBy} /> {names('role', form.role)}{' '}
        {shownInstant(form.submittedAt)}
      </div>
      <Facts
        facts={[
          ['report.lot', form.lot],
          ['report.product', form.productCode],
          ['oem.problem', names('caseProblem', form.problem)],
          ['report.order', form.orderNumber],
          ['report.dealer', form.dealer],
          ['oem.lotSize', quantityOf(form)],
          ['oem.affected', form.affectedQuantity && figureText(form.affectedQuantity)],
          ['oem.defectRate', form.defectRate],
          [
            'own.defect',
            <span key="defect" className="multiline">
              {form.defect}
            </span>,
          ],
          ['oem.demand', form.demand],
          ['oem.reason', form.reason],
          [
            'own.evidence',
            <ul key="evidence" className="plain">
              {evidence.map(({ kind, description }, index) => (
                <li key={index}>
                  <Tag>{names('evidenceKind', kind)}</Tag>
                  {description}
                </li>
              ))}
            </ul>,
          ],
        ]}
      />
      {returned && (
        <>
          <strong>{t('oem.returned', { time: shownInstant(returned.returnedAt) })}</strong>{' '}
          <PersonName id={returned.returnedBy} />
          <blockquote className="words">{returned.reasons}</blockquote>
        </>
      )}
    </>
  );
};

/** The form of sales, the present revision on top; earlier ones on demand (OEM-3). */
export const FormCard = ({ forms }: { readonly forms: readonly Form[] }) => {
  const { t } = useTranslation();
  const [present, ...earlier] = [...forms].reverse();
  return (
    <Card title={t('oem.form')} size="small">
      {present && <Revision form={present} />}
      {earlier.map((form) => (
        <details key={form.revision}>
          <summary>{t('oem.revision', { revision: form.revision })}</summary>
          <Revision form={form} />
        </details>
      ))}
    </Card>
  );
};
