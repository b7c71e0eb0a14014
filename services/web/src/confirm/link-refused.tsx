import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem';
import type { TextKey } from '../i18n/zh';
import { linkEnded } from './link-ended';

interface Shown {
  readonly error: unknown;
  /** What to do with a link that does not work. */
  readonly ended: readonly TextKey[];
  readonly again: () => void;
}

/** What to do with a link that does not work, and a server that was not reached. */
export const LinkRefused = ({ error, ended, again }: Shown) => {
  const { t } = useTranslation();
  const problem = problemOf(error);
  if (!error || linkEnded(problem))
    return (
      <Alert
        type="warning"
        showIcon
        title={t('confirm.ended')}
        description={
          <ul className="plain lines">
            {ended.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        }
      />
    );
  const words = problem?.status === 429 ? problem : { title: t('error.title'), detail: t('confirm.retry') };
  return (
    <Alert
      type="error"
      showIcon
      title={words.title}
      description={words.detail}
      action={<Button onClick={again}>{t('confirm.again')}</Button>}
    />
  );
};
