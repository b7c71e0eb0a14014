import {
  type CallHandler,
  type ExecutionContext,
  GatewayTimeoutException,
  Inject,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { type Observable, throwError, timeout } from 'rxjs';
import { HTTP_OPTIONS, type HttpOptions } from './http.options';
import { isEventStream } from './is-event-stream';

/** Answers 504 instead of leaving the caller hanging; the outcome is then unknown to them, and their key makes the retry safe. */
@Injectable()
export class TimeLimitInterceptor implements NestInterceptor {
  constructor(@Inject(HTTP_OPTIONS) private readonly options: HttpOptions) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    if (context.getType() !== 'http' || isEventStream(context)) return next.handle();
    const late = () => throwError(() => new GatewayTimeoutException('The handler took too long'));
    return next.handle().pipe(timeout({ first: this.options.handlerTimeoutMs ?? 30_000, with: late }));
  }
}
