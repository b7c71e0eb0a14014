import { useQuery } from '@tanstack/react-query';
import { Alert, Spin } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkRefused } from '../confirm/link-refused';
import { PublicFrame } from '../confirm/public-frame';
import { useToken } from '../confirm/use-token';
import { answerByLink, readLinked } from './link-api';
import type { SendAnswer } from './own-action';
import { OwnRequest } from './own-request';

const ended = ['link.endedAnswered', 'link.endedNot', 'link.endedContact'] as const;

/** What stands behind the link; the manufacturer's language is taken once, and the reader may switch. */
const useLinked = (token: string | null, done: boolean) => {
  const { i18n } = useTranslation();
  const linked = useQuery({
    queryKey: ['linked', token],
    queryFn: () => readLinked(token ?? ''),
    enabled: token !== null && !done,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  const language = linked.data?.language;
  useEffect(() => {
    if (language !== undefined) void i18n.changeLanguage(language);
  }, [i18n, language]);
  return linked;
};

/** Where a manufacturer without an account answers one gate by the one-time link of a mail, mostly on a phone (OEM-5). */
export const AnswerPage = () => {
  const { t } = useTranslation();
  const token = useToken();
  const [done, setDone] = useState(false);
  const linked = useLinked(token, done);
  const send: SendAnswer = useCallback((_, content, key) => answerByLink(token ?? '', content, key), [token]);
  const finish = useCallback(() => setDone(true), []);
  if (done)
    return (
      <PublicFrame title="link.title">
        <Alert type="success" showIcon title={t('link.done')} description={t('link.doneWhat')} />
      </PublicFrame>
    );
  if (token === null || linked.error)
    return (
      <PublicFrame title="link.title">
        <LinkRefused error={linked.error} ended={ended} again={() => void linked.refetch()} />
      </PublicFrame>
    );
  return (
    <PublicFrame title="link.title">
      {linked.data ? (
        <>
          <OwnRequest action={linked.data.request} send={send} onDone={finish} />
          <p className="fine">{t('link.onlyOnce')}</p>
        </>
      ) : (
        <Spin />
      )}
    </PublicFrame>
  );
};
