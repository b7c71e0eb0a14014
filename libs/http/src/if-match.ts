import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { VersionMissing, VersionStale } from './request.errors';

/** Marks a handler whose parameter is `@IfMatch()`, so that the OpenAPI document shows the header. */
export const ifMatchRoute = Symbol('anxin.http.if-match');

export const etagPattern = /^"(0|[1-9][0-9]{0,8})"$/;
export const etagOf = (version: number): string => `"${version}"`;

/**
 * The version that an `If-Match` header names. A list, a weak tag or `*` names none that could be compared.
 * @throws VersionMissing (428) without the header, VersionStale (412) when it is not an ETag of ours.
 */
export const versionOf = (header: string | undefined): number => {
  if (header === undefined || header.trim() === '') throw new VersionMissing();
  const version = etagPattern.exec(header.trim())?.[1];
  if (version === undefined) throw new VersionStale();
  return Number(version);
};

const readIfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  versionOf(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** The version on which the caller's change is based: `@IfMatch() version: number`; give it to `requireVersion` in the transaction. */
export const IfMatch = (): ParameterDecorator => (target, method, index) => {
  if (method !== undefined) Reflect.defineMetadata(ifMatchRoute, true, target, method);
  readIfMatch()(target, method, index);
};

/** @throws VersionStale (412) when the record moved on since the caller read it. To be asked inside the transaction, on the locked row. */
export const requireVersion = (expected: number, record: { readonly version: number }): void => {
  if (record.version !== expected) throw new VersionStale();
};
