import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import { CatalogueRegistry } from '@anxin/i18n';
import { correlationHeader, correlationIdOf } from './correlation';
import { problemMediaType } from './problem';
import { problemOf } from './problem-of';
import { refusalOfStatus } from './refusal-of';

const statusByCode: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };
const texts = new CatalogueRegistry();

/** Answers what Node could not read as a request, on the bare connection: no hook and no filter sees it. For `clientErrorHandler`. */
export const refuseUnreadable = (error: Error & { readonly code?: string }, socket: Socket): void => {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy(error);
  const status = statusByCode[error.code ?? ''] ?? 400;
  const language = 'zh-CN';
  const correlationId = correlationIdOf(undefined);
  const problem = problemOf(refusalOfStatus(status), { instance: '', correlationId, language }, texts);
  const body = JSON.stringify(problem);
  const head = {
    'Content-Type': `${problemMediaType}; charset=utf-8`,
    'Content-Length': Buffer.byteLength(body),
    'Content-Language': language,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    [correlationHeader]: correlationId,
    Connection: 'close',
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
};
