import { Button, Card, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../i18n/language-switch';
import { login } from './use-session';

export const LoginPage = () => {
  const { t } = useTranslation();
  return (
    <Flex align="center" justify="center" style={{ minHeight: '100vh', background: '#f0f4f2' }}>
      <Card style={{ width: 360 }} actions={[<LanguageSwitch key="language" />]}>
        <Typography.Title level={2} style={{ marginTop: 0 }}>
          {t('product')}
        </Typography.Title>
        <Typography.Paragraph>{t('login.title')}</Typography.Paragraph>
        <Typography.Paragraph type="secondary">{t('login.hint')}</Typography.Paragraph>
        <Button type="primary" block size="large" onClick={login}>
          {t('login.button')}
        </Button>
      </Card>
    </Flex>
  );
};
