import { type DynamicModule, Inject, Module, type OnModuleInit, Optional } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import type { FileImportClass } from './file-import';
import { importController } from './import.controller';
import { BeginImport } from './run/begin-import';
import { CorrectRow } from './run/correct-row';
import { ImportWork } from './run/import-work';
import { ReadImports } from './run/read-imports';

/**
 * Takes files for the service: `imports: [ImportModule.forService([ImportRawLots])]`. Needs the service's `UnitOfWork` and `DataSource`,
 * and the tables of `importMechanismsV1`.
 */
@Module({})
export class ImportModule implements OnModuleInit {
  constructor(@Optional() @Inject(HttpAdapterHost) private readonly host?: HttpAdapterHost) {}

  static forService(imports: readonly FileImportClass[]): DynamicModule {
    return {
      module: ImportModule,
      controllers: imports.map((implementation) => importController({ kind: implementation.kind, implementation })),
      providers: [...imports, BeginImport, CorrectRow, ImportWork, ReadImports],
    };
  }

  /** A file passes as it comes: the handler reads it, counts it and stops when it is too large. A worker serves no route. */
  onModuleInit(): void {
    const adapter = this.host?.httpAdapter;
    if (adapter?.getType() !== 'fastify') return;
    const fastify = adapter.getInstance<FastifyInstance>();
    if (fastify.hasContentTypeParser('text/csv')) return;
    fastify.addContentTypeParser('text/csv', (_request, body, done) => done(null, body));
  }
}
