import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { FindCase } from '../cases/find-case';
import { LanguageSwitch } from '../i18n/language-switch';
import { useNames } from '../i18n/use-names';
import { useAbility } from './use-ability';
import { logout, type Me } from './use-session';

/** Who one is, where to look, and the way out. */
export const TopBar = ({ me }: { readonly me: Me }) => {
  const { t } = useTranslation();
  const names = useNames();
  const ability = useAbility().data;
  return (
    <header className="top-bar">
      <Link to="/" className="brand">
        {t('product')}
      </Link>
      <FindCase />
      {ability?.can('complaint:register') && (
        <Link to="/register" className="register-link">
          <Button tabIndex={-1}>{t('register.open')}</Button>
        </Link>
      )}
      {ability?.can('recall:read') && <NavLink to="/recalls">{t('nav.recalls')}</NavLink>}
      {ability?.can('assessment:read') && <NavLink to="/assessments">{t('nav.assessments')}</NavLink>}
      {ability?.can('corrective-action:read') && (
        <NavLink to="/corrective-actions">{t('nav.correctiveActions')}</NavLink>
      )}
      <span className="who">
        {me.name ?? me.subject}
        <small>{ability?.roles.map((role) => names('role', role)).join(t('list.separator'))}</small>
      </span>
      <LanguageSwitch />
      <Button type="text" onClick={() => void logout()}>
        {t('logout')}
      </Button>
    </header>
  );
};
