import { Flex, Layout, Spin, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Route, Routes } from 'react-router';
import { ProblemAlert } from './api/problem-alert';
import { CasePage } from './cases/case-page';
import { NoCase } from './cases/no-case';
import { LanguageSwitch } from './i18n/language-switch';
import { LoginPage } from './session/login-page';
import { LogoutButton } from './session/logout-button';
import { useSession } from './session/use-session';
import { WorkList } from './work/work-list';

export const App = () => {
  const { t } = useTranslation();
  const session = useSession();
  if (session.isPending) return <Spin fullscreen />;
  if (session.error) return <ProblemAlert error={session.error} />;
  if (!session.data) return <LoginPage />;
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <Layout.Header style={{ background: '#0b6e4f', paddingInline: 16 }}>
        <Flex align="center" justify="space-between" style={{ height: '100%' }}>
          <Typography.Title level={4} style={{ color: '#fff', margin: 0 }}>
            {t('product')}
          </Typography.Title>
          <Flex align="center" gap={12} className="on-dark">
            <span style={{ color: '#fff' }}>{session.data.name ?? session.data.subject}</span>
            <LanguageSwitch />
            <LogoutButton />
          </Flex>
        </Flex>
      </Layout.Header>
      <Layout>
        <Layout.Sider width={320} breakpoint="lg" collapsedWidth={0} theme="light" style={{ padding: 16 }}>
          <WorkList />
        </Layout.Sider>
        <Layout.Content style={{ padding: 16 }}>
          <Routes>
            <Route path="/" element={<NoCase />} />
            <Route path="/cases/:reference" element={<CasePage />} />
          </Routes>
        </Layout.Content>
      </Layout>
    </Layout>
  );
};
