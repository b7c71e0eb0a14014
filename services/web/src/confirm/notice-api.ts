import { answerOf, api, idempotent, type QualitySchemas } from '../api/client';

export type ConsigneeNotice = QualitySchemas['NoticeView'];
export type ConsigneeLot = ConsigneeNotice['lots'][number];

/** Nobody's session goes along: a colleague who opens the link sees what the consignee sees. */
const anonymous = { credentials: 'omit' } as const;

/** The token stands in no address: the page keeps it behind its `#`, and this question carries it in its body. */
export const readNotice = (token: string): Promise<ConsigneeNotice> =>
  answerOf(api.POST('/api/v1/recall-confirmations/lookups', { ...anonymous, body: { token } }));

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
