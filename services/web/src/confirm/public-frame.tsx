import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../i18n/language-switch';
import type { TextKey } from '../i18n/zh';

interface Shown {
  readonly title: TextKey;
  readonly children: ReactNode;
}

/** Around every page that is opened by a link, without a login. */
export const PublicFrame = ({ title, children }: Shown) => {
  const { t } = useTranslation();
  return (
    <main className="confirm">
      <header>
        <span className="brand">{t('product')}</span>
        <LanguageSwitch />
      </header>
      <h1>{t(title)}</h1>
      {children}
    </main>
  );
};
