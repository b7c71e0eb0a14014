import { answerOf, api, idempotent, type OemVendorsSchemas } from '../api/client';
import type { GateContent } from './own-action';

/** Nobody's session goes along: a colleague who opens the link sees what the manufacturer sees. */
const anonymous = { credentials: 'omit' } as const;

/** The token stands in no address: the page keeps it behind its `#`, and this question carries it in its body. */
export const readLinked = (token: string): Promise<OemVendorsSchemas['LinkedActionView']> =>
  answerOf(api.POST('/api/v1/supplier-answers/lookups', { ...anonymous, body: { token } }));

/** The answer to the link's gate, once (OEM-5). */
export const answerByLink = (token: string, content: GateContent, key: string): Promise<unknown> =>
  answerOf(
    api.POST('/api/v1/supplier-answers', {
      ...anonymous,
      params: { header: idempotent(key) },
      body: { token, content },
    }),
  );
