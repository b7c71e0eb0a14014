import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { catchError, type Observable, throwError } from 'rxjs';
import { challenge, type ChallengedReply } from './challenge';

/** A 401 from a handler (a login too old for signing) carries its challenge as one from the guard does. */
@Injectable()
export class ChallengeInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const reply = context.switchToHttp().getResponse<ChallengedReply>();
    return next.handle().pipe(catchError((error: unknown) => throwError(() => challenge(error, reply))));
  }
}
