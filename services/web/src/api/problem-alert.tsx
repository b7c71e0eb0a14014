import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemError } from './problem';

/** Says what went wrong and what to do, in the server's own words where it had any. */
export const ProblemAlert = ({ error }: { readonly error: unknown }) => {
  const { t } = useTranslation();
  if (!error) return null;
  const problem = error instanceof ProblemError && error.problem.title !== '' ? error.problem : undefined;
  return (
    <Alert
      type="error"
      showIcon
      title={problem?.title ?? t('error.title')}
      description={
        <>
          <div>{problem?.detail ?? t('error.network')}</div>
          {problem?.errors?.map(({ pointer, detail }) => (
            <div key={pointer}>
              {pointer}: {detail}
            </div>
          ))}
        </>
      }
    />
  );
};
