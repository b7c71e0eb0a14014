import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

export const LogoutButton = () => {
  const { t } = useTranslation();
  const logout = async (): Promise<void> => {
    await fetch('/auth/logout', { method: 'POST', headers: { 'x-anxin-csrf': '1' } });
    location.assign('/');
  };
  return (
    <Button type="link" onClick={() => void logout()}>
      {t('logout')}
    </Button>
  );
};
