import { Empty, Spin } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Route, Routes, useLocation } from 'react-router';
import { ProblemAlert } from './api/problem-alert';
import { isPublicPage } from './confirm/public-page';
import { LoginPage } from './session/login-page';
import { TopBar } from './session/top-bar';
import { useSession } from './session/use-session';
import { WorkList } from './work/work-list';

const CasePage = lazy(async () => ({ default: (await import('./cases/case-page')).CasePage }));
const AssessmentPage = lazy(async () => ({ default: (await import('./assessments/assessment-page')).AssessmentPage }));
const AssessmentsPage = lazy(async () => ({
  default: (await import('./assessments/assessments-page')).AssessmentsPage,
}));
const ConfirmPage = lazy(async () => ({ default: (await import('./confirm/confirm-page')).ConfirmPage }));
const ConsigneePage = lazy(async () => ({ default: (await import('./recalls/consignee-page')).ConsigneePage }));
const RecallPage = lazy(async () => ({ default: (await import('./recalls/recall-page')).RecallPage }));
const RecallsPage = lazy(async () => ({ default: (await import('./recalls/recalls-page')).RecallsPage }));
const RegisterPage = lazy(async () => ({ default: (await import('./register/register-page')).RegisterPage }));

const NotFound = () => <Empty description={useTranslation().t('error.notFound')} />;
const ChooseWork = () => <Empty description={useTranslation().t('work.choose')} />;

/** On a narrow screen either the list of work or what was chosen from it; side by side where there is room. */
const Console = () => {
  const { t } = useTranslation();
  const session = useSession();
  const atHome = useLocation().pathname === '/';
  if (session.isPending) return <Spin fullscreen />;
  if (session.error) return <ProblemAlert error={session.error} />;
  if (!session.data) return <LoginPage />;
  return (
    <>
      <TopBar me={session.data} />
      <div className={atHome ? 'desk at-home' : 'desk'}>
        <WorkList />
        <main>
          <Link to="/" className="back">
            ← {t('work.back')}
          </Link>
          <Suspense fallback={<Spin />}>
            <Routes>
              <Route path="/" element={<ChooseWork />} />
              <Route path="/register" element={<RegisterPage />} />
              <Route path="/cases/:reference" element={<CasePage />} />
              <Route path="/assessments" element={<AssessmentsPage />} />
              <Route path="/assessments/:lot/:number" element={<AssessmentPage />} />
              <Route path="/recalls" element={<RecallsPage />} />
              <Route path="/recalls/:reference" element={<RecallPage />} />
              <Route path="/recalls/:reference/consignees/:code" element={<ConsigneePage />} />
              <Route path="*" element={<NotFound />} />
            </Routes>
          </Suspense>
        </main>
      </div>
    </>
  );
};

/** A consignee who opens the link of a recall notice has no login, and sees nothing but that notice. */
export const App = () =>
  isPublicPage(useLocation().pathname) ? (
    <Suspense fallback={<Spin fullscreen />}>
      <ConfirmPage />
    </Suspense>
  ) : (
    <Console />
  );
