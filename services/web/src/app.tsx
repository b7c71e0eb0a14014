import { Empty, Spin } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, Route, Routes, useLocation } from 'react-router';
import { problemOf } from './api/problem';
import { ProblemAlert } from './api/problem-alert';
import { isPortal, portal, publicPageAt } from './confirm/public-page';
import { LoginPage } from './session/login-page';
import { TopBar } from './session/top-bar';
import { useAbility } from './session/use-ability';
import { type Me, useSession } from './session/use-session';
import { WorkList } from './work/work-list';

const AnswerPage = lazy(async () => ({ default: (await import('./supplier/answer-page')).AnswerPage }));
const CasePage = lazy(async () => ({ default: (await import('./cases/case-page')).CasePage }));
const AssessmentPage = lazy(async () => ({ default: (await import('./assessments/assessment-page')).AssessmentPage }));
const AssessmentsPage = lazy(async () => ({
  default: (await import('./assessments/assessments-page')).AssessmentsPage,
}));
const ConfirmPage = lazy(async () => ({ default: (await import('./confirm/confirm-page')).ConfirmPage }));
const ConsigneePage = lazy(async () => ({ default: (await import('./recalls/consignee-page')).ConsigneePage }));
const CorrectiveActionPage = lazy(async () => ({
  default: (await import('./corrective/corrective-action-page')).CorrectiveActionPage,
}));
const CorrectiveActionsPage = lazy(async () => ({
  default: (await import('./corrective/corrective-actions-page')).CorrectiveActionsPage,
}));
const OemCasePage = lazy(async () => ({ default: (await import('./oem-cases/oem-case-page')).OemCasePage }));
const Portal = lazy(async () => ({ default: (await import('./supplier/portal')).Portal }));
const RecallPage = lazy(async () => ({ default: (await import('./recalls/recall-page')).RecallPage }));
const RecallsPage = lazy(async () => ({ default: (await import('./recalls/recalls-page')).RecallsPage }));
const RegisterPage = lazy(async () => ({ default: (await import('./register/register-page')).RegisterPage }));
const VendorPage = lazy(async () => ({ default: (await import('./corrective/vendor-page')).VendorPage }));

const NotFound = () => <Empty description={useTranslation().t('error.notFound')} />;
const ChooseWork = () => <Empty description={useTranslation().t('work.choose')} />;

/** On a narrow screen either the list of work or what was chosen from it; side by side where there is room. */
const Desk = ({ me }: { readonly me: Me }) => {
  const { t } = useTranslation();
  const atHome = useLocation().pathname === '/';
  return (
    <>
      <TopBar me={me} />
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
              <Route path="/corrective-actions" element={<CorrectiveActionsPage />} />
              <Route path="/corrective-actions/:reference" element={<CorrectiveActionPage />} />
              <Route path="/oem-cases/:reference" element={<OemCasePage />} />
              <Route path="/vendors/:code" element={<VendorPage />} />
              <Route path="*" element={<NotFound />} />
            </Routes>
          </Suspense>
        </main>
      </div>
    </>
  );
};

/** The company's own people at their desk; a manufacturer's, whom its register is closed to, in their own space (SEC-8). */
const Inside = ({ me }: { readonly me: Me }) => {
  const ability = useAbility();
  if (ability.isPending) return <Spin fullscreen />;
  return problemOf(ability.error)?.status === 403 ? <Navigate to={portal} replace /> : <Desk me={me} />;
};

const LoggedIn = () => {
  const session = useSession();
  const ownSpace = isPortal(useLocation().pathname);
  if (session.isPending) return <Spin fullscreen />;
  if (session.error) return <ProblemAlert error={session.error} />;
  if (!session.data) return <LoginPage />;
  return ownSpace ? <Portal me={session.data} /> : <Inside me={session.data} />;
};

const publicPages = { notice: ConfirmPage, answer: AnswerPage } as const;

/** Who opens the link of a mail has no login, and sees nothing but what the link leads to. */
export const App = () => {
  const open = publicPageAt(useLocation().pathname);
  const Page = open === null ? LoggedIn : publicPages[open];
  return (
    <Suspense fallback={<Spin fullscreen />}>
      <Page />
    </Suspense>
  );
};
