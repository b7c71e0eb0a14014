import type { FastifyReply, FastifyRequest } from 'fastify';
import { type CatalogueRegistry, negotiateLanguage } from '@anxin/i18n';
import { correlationHeader } from './correlation';
import { contextOf, pathOf, secured } from './edge';
import { problemMediaType } from './problem';
import { problemOf } from './problem-of';
import type { Refusal } from './refusal-of';

/** Answers a refusal as problem+json in the language that the caller asked for. */
export const sendProblem = (
  reply: FastifyReply,
  request: FastifyRequest,
  refusal: Refusal,
  texts: CatalogueRegistry,
): void => {
  const { correlationId } = contextOf(request);
  const language = negotiateLanguage(request.headers['accept-language']);
  const problem = problemOf(refusal, { instance: pathOf(request), correlationId, language }, texts);
  // Who refused may know better how to come again.
  const headers = Object.entries(refusal.headers).filter(([name]) => !reply.hasHeader(name));
  void secured(reply)
    .status(refusal.status)
    .headers({
      ...Object.fromEntries(headers),
      [correlationHeader]: correlationId,
      'content-language': language,
      vary: 'accept-language',
    })
    .type(`${problemMediaType}; charset=utf-8`)
    .send(JSON.stringify(problem));
};
