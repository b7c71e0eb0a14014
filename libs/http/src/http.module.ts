import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { CatalogueRegistry } from '@anxin/i18n';
import { EtagInterceptor } from './etag.interceptor';
import { HTTP_OPTIONS, type HttpOptions } from './http.options';
import { IdempotencyInterceptor } from './idempotency.interceptor';
import { ProblemFilter } from './problem.filter';
import { StrictValidationPipe } from './strict-validation.pipe';
import { TimeLimitInterceptor } from './time-limit.interceptor';

/** The conventions of the API for every controller of the process; the application runs on `createHttpAdapter()`. */
@Module({})
export class HttpModule {
  static forService(options: HttpOptions): DynamicModule {
    return {
      module: HttpModule,
      global: true,
      providers: [
        { provide: HTTP_OPTIONS, useValue: options },
        { provide: CatalogueRegistry, useFactory: () => new CatalogueRegistry(...(options.catalogues ?? [])) },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: StrictValidationPipe },
        // Outermost first: a replayed answer gets its ETag like a new one.
        { provide: APP_INTERCEPTOR, useClass: TimeLimitInterceptor },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
      ],
      exports: [CatalogueRegistry],
    };
  }
}
