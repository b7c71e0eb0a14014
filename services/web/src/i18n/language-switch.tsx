import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

export const LanguageSwitch = () => {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'en' ? 'zh-CN' : 'en';
  return (
    <Button type="text" lang={other} onClick={() => void i18n.changeLanguage(other)}>
      {t('language')}
    </Button>
  );
};
