import { useTranslation } from 'react-i18next';
import { Facts } from '../facts';
import { useNames } from '../i18n/use-names';
import type { ConsigneeNotice } from './notice-api';

/** Which recall it is, and what to do now. */
export const NoticeFacts = ({ notice }: { readonly notice: ConsigneeNotice }) => {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <>
      <section className="card">
        <Facts
          facts={[
            ['confirm.reference', notice.reference],
            ['confirm.to', notice.consignee],
            [
              'confirm.contact',
              notice.contactPhone && (
                <a key="contact" href={`tel:${notice.contactPhone}`}>
                  {notice.contactPhone}
                </a>
              ),
            ],
            ['recall.level', t('recall.levelTag', { level: names('recallLevel', notice.level) })],
          ]}
        />
      </section>
      <section className="card urgent">
        <h2>{t('confirm.do')}</h2>
        <ol>
          <li>{t('confirm.do.stop')}</li>
          <li>{t('confirm.do.tell')}</li>
          <li>{t('confirm.do.keep')}</li>
        </ol>
      </section>
    </>
  );
};
