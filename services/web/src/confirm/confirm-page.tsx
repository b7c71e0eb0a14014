import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Spin } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem';
import { LanguageSwitch } from '../i18n/language-switch';
import { ConfirmForm } from './confirm-form';
import { linkEnded } from './link-ended';
import { readNotice } from './notice-api';
import { NoticeFacts } from './notice-facts';
import { tokenOf } from './token-of';

const useToken = (): string | null => {
  const [token, setToken] = useState(() => tokenOf(location.hash));
  useEffect(() => {
    const changed = (): void => setToken(tokenOf(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return token;
};

/** What to do with a link that does not work, and a server that was not reached. */
const Refused = ({ error, again }: { readonly error: unknown; readonly again: () => void }) => {
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
            <li>{t('confirm.endedAnswered')}</li>
            <li>{t('confirm.endedNot')}</li>
            <li>{t('confirm.endedKeep')}</li>
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

const Frame = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <main className="confirm">
      <header>
        <span className="brand">{t('product')}</span>
        <LanguageSwitch />
      </header>
      <h1>{t('confirm.title')}</h1>
      {children}
    </main>
  );
};

/** What a dealer or a shop sees who opens the one-time link of a recall notice, mostly on a phone (RCL-4). */
export const ConfirmPage = () => {
  const { t } = useTranslation();
  const token = useToken();
  const [done, setDone] = useState(false);
  const notice = useQuery({
    queryKey: ['notice', token],
    queryFn: () => readNotice(token ?? ''),
    enabled: token !== null && !done,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  if (done)
    return (
      <Frame>
        <Alert type="success" showIcon title={t('confirm.done')} description={t('confirm.doneWhat')} />
      </Frame>
    );
  if (token === null || notice.error)
    return (
      <Frame>
        <Refused error={notice.error} again={() => void notice.refetch()} />
      </Frame>
    );
  return (
    <Frame>
      {notice.data ? (
        <>
          <NoticeFacts notice={notice.data} />
          <ConfirmForm token={token} notice={notice.data} onDone={() => setDone(true)} />
        </>
      ) : (
        <Spin />
      )}
    </Frame>
  );
};
