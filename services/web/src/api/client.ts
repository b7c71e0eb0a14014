import i18next from 'i18next';
import createClient from 'openapi-fetch';
import type * as complaints from './generated/complaints';
import type * as directory from './generated/directory';
import type * as insight from './generated/insight';
import type * as logistics from './generated/logistics';
import type * as oemVendors from './generated/oem-vendors';
import type * as production from './generated/production';
import type * as quality from './generated/quality';
import { type Problem, ProblemError } from './problem';

type Paths = complaints.paths &
  directory.paths &
  insight.paths &
  logistics.paths &
  oemVendors.paths &
  production.paths &
  quality.paths;
type Schemas<Service extends { schemas: object }> = Service['schemas'];

export type ComplaintSchemas = Schemas<complaints.components>;
export type DirectorySchemas = Schemas<directory.components>;
export type InsightSchemas = Schemas<insight.components>;
export type LogisticsSchemas = Schemas<logistics.components>;
export type OemVendorsSchemas = Schemas<oemVendors.components>;
export type ProductionSchemas = Schemas<production.components>;
export type QualitySchemas = Schemas<quality.components>;

/** The services behind the gateway, as their own documents describe them. */
export const api = createClient<Paths>({ baseUrl: location.origin, fetch: (request) => fetch(request) });

api.use({
  onRequest({ request }) {
    request.headers.set('accept', 'application/json, application/problem+json');
    request.headers.set('accept-language', i18next.language);
    request.headers.set('x-anxin-csrf', '1');
    return request;
  },
});

interface Sent<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'title' in value;

/** What was answered. @throws ProblemError for a refusal, and for a server that was not reached (`network`) */
export const answerOf = async <T>(sending: Promise<Sent<T>>): Promise<T> => {
  const { data, error, response } = await sending.catch(() => {
    throw new ProblemError({ status: 0, code: 'network', title: '', detail: '' });
  });
  if (response.ok) return data as T;
  throw new ProblemError(
    isProblem(error) ? error : { status: response.status, code: 'network', title: '', detail: '' },
  );
};

/** Belongs to the act, not to the attempt: pressing twice, or again after a broken connection, has one effect. */
export const idempotent = (key: string) => ({ 'Idempotency-Key': key });

/** `crypto.randomUUID` is missing where the page came over plain HTTP from another machine. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
