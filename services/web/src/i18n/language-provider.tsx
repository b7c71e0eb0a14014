import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import i18next from 'i18next';
import { type PropsWithChildren, useEffect } from 'react';
import { I18nextProvider, initReactI18next, useTranslation } from 'react-i18next';
import { en } from './en';
import { zh } from './zh';

const remembered = 'anxin.language';

void i18next.use(initReactI18next).init({
  lng: localStorage.getItem(remembered) ?? 'zh-CN',
  fallbackLng: 'zh-CN',
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false }, // React escapes
  resources: { 'zh-CN': { translation: zh }, en: { translation: en } },
});

const Localized = ({ children }: PropsWithChildren) => {
  const { i18n } = useTranslation();
  useEffect(() => {
    document.documentElement.lang = i18n.language;
    localStorage.setItem(remembered, i18n.language);
  }, [i18n.language]);
  return (
    <ConfigProvider locale={i18n.language === 'en' ? enUS : zhCN} theme={{ token: { colorPrimary: '#0b6e4f', borderRadius: 6 } }}>
      {children}
    </ConfigProvider>
  );
};

export const LanguageProvider = ({ children }: PropsWithChildren) => (
  <I18nextProvider i18n={i18next}>
    <Localized>{children}</Localized>
  </I18nextProvider>
);
