import { Button, Card, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../i18n/language-switch';
import { login } from './use-session';

export const LoginPage = () => {
  const { t } = useTranslation();
  return (
    <main className="login">
      <Card className="login-card" actions={[<LanguageSwitch key="language" />]}>
        <Typography.Title className="brand">{t('product')}</Typography.Title>
        <Typography.Paragraph strong>{t('login.title')}</Typography.Paragraph>
        <Typography.Paragraph type="secondary">{t('login.hint')}</Typography.Paragraph>
        <Button type="primary" block size="large" onClick={login} autoFocus>
          {t('login.button')}
        </Button>
      </Card>
    </main>
  );
};
