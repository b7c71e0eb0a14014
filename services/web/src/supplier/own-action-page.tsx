import { Spin } from 'antd';
import { useCallback } from 'react';
import { useParams } from 'react-router';
import { ProblemAlert } from '../api/problem-alert';
import { StageLine } from '../cases/stage-line';
import { correctiveStages, type SendAnswer } from './own-action';
import { OwnRequest } from './own-request';
import { answerGate, useOwnAction } from './use-own-actions';

const Room = ({ reference }: { readonly reference: string }) => {
  const action = useOwnAction(reference);
  const send: SendAnswer = useCallback((...answer) => answerGate(reference, ...answer), [reference]);
  if (action.error) return <ProblemAlert error={action.error} />;
  if (!action.data) return <Spin />;
  return (
    <>
      <h1>{reference}</h1>
      <StageLine stage={action.data.stage} stages={correctiveStages} named="correctiveStage" />
      <OwnRequest action={action.data} send={send} />
    </>
  );
};

/** One request, read and answered by the manufacturer's own people (OEM-5). */
export const OwnActionPage = () => {
  const { reference = '' } = useParams();
  return <Room key={reference} reference={reference} />;
};
