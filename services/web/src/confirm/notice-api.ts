import { answerOf, api, idempotent, type QualitySchemas } from '../api/client';

export type ConsigneeNotice = QualitySchemas['NoticeView'];
export type ConsigneeLot = ConsigneeNotice['lots'][number];

/** Nobody's session goes along: a colleague who opens the link sees what the consignee sees. */
const anonymous = { credentials: 'omit' } as const;

/** The address of the page keeps the token behind its `#`; this question carries it as a query, which no service of ours writes down. */
export const readNotice = (token: string): Promise<ConsigneeNotice> =>
  answerOf(api.GET('/api/v1/recall-confirmations', { ...anonymous, params: { query: { token } } }));

/** What became of every lot, once (RCL-4). */
export const sendConfirmation = (
  token: string,
  lots: QualitySchemas['AnswerNoticeDto']['lots'],
  key: string,
): Promise<unknown> =>
  answerOf(
    api.POST('/api/v1/recall-confirmations', {
      ...anonymous,
      params: { header: idempotent(key) },
      body: { token, lots },
    }),
  );
