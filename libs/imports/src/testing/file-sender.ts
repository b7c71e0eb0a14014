import { randomUUID } from 'node:crypto';
import { eventually } from '@anxin/testing';
import type { FaultView, ImportView } from '../import.views';

type SentBody = NonNullable<RequestInit['body']>;

/** A service of `startServiceForTest`, or another process of it. */
interface Receiver {
  readonly url: string;
  readonly identity: { token(personId: string): Promise<string> };
}

/** Sends files of one kind to a service under test, as a person does. */
export const fileSender = (service: Receiver, person: string, kind: string) => {
  const call = async <Body>(path: string, init: RequestInit = {}): Promise<{ status: number; body: Body }> => {
    const response = await fetch(`${service.url}/api/v1/imports/${kind}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${await service.identity.token(person)}`, ...init.headers },
    });
    return { status: response.status, body: (await response.json()) as Body };
  };
  const put = (id: string, file: SentBody, query = '', type = 'text/csv') =>
    call<ImportView & { code: string }>(`/${id}${query}`, {
      ...{ method: 'PUT', body: file, headers: { 'content-type': type } },
    });
  const read = (id: string) => call<ImportView>(`/${id}`);
  const ended = async (id: string): Promise<ImportView> =>
    eventually(async () => {
      const { status, body } = await read(id);
      if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
      return body.state !== 'running' && body;
    });
  return {
    ...{ put, read, ended, call },
    /** Sends the file and waits for the end. */
    run: async (file: SentBody, query = '', id = randomUUID()): Promise<ImportView> => {
      const { status, body } = await put(id, file, query);
      if (status !== 202) throw new Error(`${status} ${JSON.stringify(body)}`);
      return ended(id);
    },
    faults: async (id: string) => (await call<{ items: FaultView[] }>(`/${id}/faults?limit=200`)).body.items,
    correct: (id: string, faultId: string, row: object) =>
      call<FaultView & { code: string; detail: string }>(`/${id}/faults/${faultId}/correction`, {
        method: 'POST',
        body: JSON.stringify({ row }),
        headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      }),
  };
};
