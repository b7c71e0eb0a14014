import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CatalogueRegistry } from '@anxin/i18n';
import { requestContext } from '@anxin/persistence';
import { contextOf, pathOf } from './edge';
import { refusalOf } from './refusal-of';
import { sendProblem } from './send-problem';

/** Every failure of a request, as problem+json. What is no refusal is a bug: a line in the log with its stack, `internal` to the caller. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  constructor(private readonly texts: CatalogueRegistry) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const refusal = refusalOf(error);
    requestContext.run(contextOf(request), () => this.record(error, refusal.status, refusal.code, request));
    if (reply.sent || reply.raw.headersSent) reply.raw.destroy();
    else sendProblem(reply, request, refusal, this.texts);
  }

  private record(error: unknown, status: number, code: string, request: FastifyRequest): void {
    const line = { msg: 'refused', code, status, method: request.method, path: pathOf(request) };
    if (status < 500) this.logger.debug(line);
    else if (status === 500)
      this.logger.error({ ...line, msg: 'failed' }, error instanceof Error ? error : new Error(String(error)));
    else this.logger.warn({ ...line, msg: 'unavailable' }, error);
  }
}
