import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Observable, tap } from 'rxjs';
import { etagOf } from './if-match';
import { isEventStream } from './is-event-stream';

/** Gives every answer that carries a whole-number `version` its strong ETag. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    if (context.getType() !== 'http' || isEventStream(context)) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((answer) => {
        const version: unknown =
          typeof answer === 'object' && answer !== null && 'version' in answer ? answer.version : undefined;
        if (Number.isInteger(version) && !reply.sent) reply.header('etag', etagOf(Number(version)));
      }),
    );
  }
}
