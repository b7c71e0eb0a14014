import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Route, Routes } from 'react-router';
import { portal } from '../confirm/public-page';
import { LanguageSwitch } from '../i18n/language-switch';
import { logout, type Me } from '../session/use-session';
import { OwnActionPage } from './own-action-page';
import { OwnActionsPage } from './own-actions-page';

const Top = ({ me }: { readonly me: Me }) => {
  const { t } = useTranslation();
  return (
    <header className="top-bar">
      <Link to={portal} className="brand">
        {t('product')}
      </Link>
      <nav aria-label={t('own.title')}>
        <NavLink to={portal}>{t('own.title')}</NavLink>
      </nav>
      <span className="who">{me.name ?? me.subject}</span>
      <LanguageSwitch />
      <Button type="text" onClick={() => void logout()}>
        {t('logout')}
      </Button>
    </header>
  );
};

/** The space of a manufacturer's own people: its requests and nothing of the company (OEM-5, SEC-8). */
export const Portal = ({ me }: { readonly me: Me }) => {
  const { t } = useTranslation();
  return (
    <>
      <Top me={me} />
      <main className="portal">
        <Routes>
          <Route path={portal} element={<OwnActionsPage />} />
          <Route path={`${portal}/:reference`} element={<OwnActionPage />} />
          <Route path="*" element={<Empty description={t('error.notFound')} />} />
        </Routes>
      </main>
    </>
  );
};
