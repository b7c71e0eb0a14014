import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import { NotFound, pathOf, refusalOf, sendProblem } from '@anxin/http';
import type { CatalogueRegistry } from '@anxin/i18n';
import { noncePlaceholder, pagePolicy } from './page-policy';

const notForPages = /^\/(api|auth|docs)(\/|$)/;
const aYear = 31_536_000;

/** The page itself is asked for again each time; the files that it names carry a hash in their names and never change. */
const sendPage = async (reply: FastifyReply, page: string): Promise<FastifyReply> => {
  const html = await readFile(page, 'utf8').catch(() => {
    throw new NotFound();
  });
  const nonce = html.includes(noncePlaceholder) ? randomBytes(16).toString('base64') : undefined;
  return reply
    .header('content-security-policy', pagePolicy(nonce))
    .header('cross-origin-opener-policy', 'same-origin')
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(nonce === undefined ? html : html.replaceAll(noncePlaceholder, nonce));
};

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() ?? false;

/** The built web app: its files as they are, its page for every other address that is no API's. */
export const serveWeb: FastifyPluginAsync<{ readonly webDir: string; readonly texts: CatalogueRegistry }> = async (
  fastify,
  { webDir, texts },
) => {
  await fastify.register(fastifyStatic, { root: webDir, serve: false, index: false });
  fastify.setErrorHandler((error, request, reply) => sendProblem(reply, request, refusalOf(error), texts));
  fastify.get<{ Params: { '*': string } }>('/*', async (request, reply) => {
    const path = pathOf(request);
    if (notForPages.test(path)) throw new NotFound();
    const wanted = request.params['*'];
    if (extname(wanted) === '') return sendPage(reply, join(webDir, 'index.html'));
    if (wanted === 'index.html' || wanted.split('/').includes('..') || !(await isFile(join(webDir, wanted))))
      throw new NotFound();
    const hashed = wanted.startsWith('assets/');
    return reply
      .header('cache-control', hashed ? `public, max-age=${aYear}, immutable` : 'no-cache')
      .sendFile(wanted, { cacheControl: false });
  });
};
