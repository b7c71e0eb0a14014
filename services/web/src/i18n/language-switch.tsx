import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

export const LanguageSwitch = () => {
  const { t, i18n } = useTranslation();
  return (
    <Button type="link" onClick={() => void i18n.changeLanguage(i18n.language === 'en' ? 'zh-CN' : 'en')}>
      {t('language')}
    </Button>
  );
};
