import { Catch, type INestApplication, type RpcExceptionFilter } from '@nestjs/common';
import { NestMicroservice } from '@nestjs/microservices';
import { type Observable, throwError } from 'rxjs';
import { KafkaTransport } from './consume/kafka-transport';

/** Nest would turn every error of a handler into "Internal server error"; the transport decides by the error itself. */
@Catch()
class KeepError implements RpcExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

/**
 * Makes the application's `@EventPattern` handlers consume; call it before `startAllMicroservices()`. Pipes, guards and filters of
 * the HTTP side do not apply to events.
 */
export const connectKafka = (app: INestApplication): KafkaTransport => {
  const transport = app.get(KafkaTransport);
  // Deferred, because a filter that comes after the handlers are registered would not apply; the hooks run with the application's.
  const microservice = app.connectMicroservice({ strategy: transport }, { deferInitialization: true });
  microservice.useGlobalFilters(new KeepError());
  if (microservice instanceof NestMicroservice) microservice.setIsInitHookCalled(true);
  return transport;
};
