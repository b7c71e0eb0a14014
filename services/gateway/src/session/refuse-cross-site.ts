import type { FastifyRequest } from 'fastify';
import { CrossSite } from '../gateway.errors';

/** Sent by the company's own pages with every call; a form or link of somebody else cannot. Its value does not matter. */
export const csrfHeader = 'x-anxin-csrf';
const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A session acts only for the company's own pages. The browser says where a request comes from (`Sec-Fetch-Site`, `Origin`); what
 * changes something needs a header besides that no other origin can set without being asked first.
 * @throws CrossSite (403)
 */
export const refuseCrossSite = (
  { headers, method }: Pick<FastifyRequest, 'headers' | 'method'>,
  publicUrl: URL,
): void => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new CrossSite(`Sec-Fetch-Site is ${String(site)}`);
  if (headers.origin !== undefined && headers.origin !== publicUrl.origin) throw new CrossSite('Origin is another one');
  if (!reading.has(method) && !headers[csrfHeader]) throw new CrossSite(`${csrfHeader} is missing`);
};
