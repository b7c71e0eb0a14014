import { useQueryClient } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import i18next from 'i18next';
import { type PropsWithChildren, useEffect } from 'react';
import { I18nextProvider, initReactI18next, useTranslation } from 'react-i18next';
import { isPortal, publicPageAt } from '../confirm/public-page';
import { en } from './en';
import { zh } from './zh';

const remembered = 'anxin.language';

/** Chinese for colleagues until they choose; who comes by a link, or to the manufacturers' space, has chosen in their browser. */
const firstLanguage = (): string => {
  const outside = publicPageAt(location.pathname) !== null;
  const chosen = outside ? null : localStorage.getItem(remembered);
  if (chosen !== null) return chosen;
  if (!outside && !isPortal(location.pathname)) return 'zh-CN';
  return /^zh\b/i.test(navigator.language) ? 'zh-CN' : 'en';
};

void i18next.use(initReactI18next).init({
  lng: firstLanguage(),
  fallbackLng: 'zh-CN',
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false }, // React escapes
  resources: { 'zh-CN': { translation: zh }, en: { translation: en } },
});

/** The gateway's nonce of this page: styles that antd makes while it runs are let through by it. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
const theme = { token: { colorPrimary: '#0b6e4f', colorLink: '#0b6e4f', borderRadius: 6 } };

const Localized = ({ children }: PropsWithChildren) => {
  const { i18n, t } = useTranslation();
  const queries = useQueryClient();
  useEffect(() => {
    if (document.documentElement.lang === i18n.language) return;
    document.documentElement.lang = i18n.language;
    document.title = t('product.title');
    if (publicPageAt(location.pathname) === null) localStorage.setItem(remembered, i18n.language);
    void queries.invalidateQueries(); // the services tell their refusals in the reader's language
  }, [i18n.language, queries, t]);
  return (
    <ConfigProvider
      button={{ autoInsertSpace: false }}
      locale={i18n.language === 'en' ? enUS : zhCN}
      theme={theme}
      {...(nonce && { csp: { nonce } })}
    >
      {children}
    </ConfigProvider>
  );
};

export const LanguageProvider = ({ children }: PropsWithChildren) => (
  <I18nextProvider i18n={i18next}>
    <Localized>{children}</Localized>
  </I18nextProvider>
);
