import { Alert, Button, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../i18n/use-names';
import { loginAgain } from '../session/use-session';
import { type Problem, problemOf } from './problem';

const needed = ({ details }: Problem): readonly string[] =>
  Array.isArray(details?.['needs']) ? details['needs'].filter((role): role is string => typeof role === 'string') : [];

/** What the reader can do about it, beyond what the server's own words say. */
const Way = ({ problem }: { readonly problem: Problem }): ReactNode => {
  const { t } = useTranslation();
  const names = useNames();
  const roles = needed(problem);
  return (
    <>
      {roles.length > 0 && (
        <div>
          {t('error.needs')}
          <strong>{roles.map((role) => names('role', role)).join(t('list.separator'))}</strong>
        </div>
      )}
      {problem.status === 409 && <div>{t('error.reloaded')}</div>}
      {problem.code === 'auth.login-again' && (
        <Button type="primary" onClick={loginAgain} style={{ marginTop: 8 }}>
          {t('decision.again')}
        </Button>
      )}
      {problem.correlationId && (
        <Typography.Text type="secondary" className="fine">
          {t('error.correlation', { id: problem.correlationId })}
        </Typography.Text>
      )}
    </>
  );
};

/** Says what went wrong and what to do, in the server's own words where it had any. */
export const ProblemAlert = ({ error }: { readonly error: unknown }) => {
  const { t } = useTranslation();
  if (!error) return null;
  const problem = problemOf(error);
  const told = problem && problem.title !== '' ? problem : undefined;
  return (
    <Alert
      type="error"
      showIcon
      title={told?.title ?? t('error.title')}
      description={
        <>
          <div>{told?.detail ?? t('error.network')}</div>
          {told?.errors
            ?.filter(({ pointer }) => pointer === undefined)
            .map(({ parameter, detail }) => (
              <div key={parameter ?? detail}>{detail}</div>
            ))}
          {told && <Way problem={told} />}
        </>
      }
    />
  );
};
