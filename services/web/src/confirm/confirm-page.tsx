import { useQuery } from '@tanstack/react-query';
import { Alert, Spin } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmForm } from './confirm-form';
import { LinkRefused } from './link-refused';
import { readNotice } from './notice-api';
import { NoticeFacts } from './notice-facts';
import { PublicFrame } from './public-frame';
import { useToken } from './use-token';

const ended = ['confirm.endedAnswered', 'confirm.endedNot', 'confirm.endedKeep'] as const;

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
      <PublicFrame title="confirm.title">
        <Alert type="success" showIcon title={t('confirm.done')} description={t('confirm.doneWhat')} />
      </PublicFrame>
    );
  if (token === null || notice.error)
    return (
      <PublicFrame title="confirm.title">
        <LinkRefused error={notice.error} ended={ended} again={() => void notice.refetch()} />
      </PublicFrame>
    );
  return (
    <PublicFrame title="confirm.title">
      {notice.data ? (
        <>
          <NoticeFacts notice={notice.data} />
          <ConfirmForm token={token} notice={notice.data} onDone={() => setDone(true)} />
        </>
      ) : (
        <Spin />
      )}
    </PublicFrame>
  );
};
