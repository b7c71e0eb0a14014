import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers, AnswersPage, ChangesNothing, ListQuery, type Page, RequestInvalid } from '@anxin/http';
import {
  Body,
  Controller,
  createParamDecorator,
  type ExecutionContext,
  Get,
  Headers,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
  type Type,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { FileImport, FileImportClass } from './file-import';
import { encodingOf } from './file/encoding-of';
import { BeginImportQuery, CorrectRowDto } from './import.dto';
import { FaultView, faultView, ImportKindView, ImportView, importView } from './import.views';
import { BeginImport } from './run/begin-import';
import { CorrectRow } from './run/correct-row';
import { faultsList } from './run/faults.list';
import { ReadImports } from './run/read-imports';

const isStream = (body: unknown): body is AsyncIterable<Uint8Array> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;

/** The file as it comes in: no pipe looks into a stream. */
const SentFile = createParamDecorator((_: unknown, context: ExecutionContext): AsyncIterable<Uint8Array> => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!isStream(body)) throw new UnsupportedMediaTypeException();
  return body;
});

/** @throws RequestInvalid unless every value is a text */
const textsOf = (row: Readonly<Record<string, unknown>>): Record<string, string> => {
  const wrong = Object.entries(row).filter(([, value]) => typeof value !== 'string' || value.length > 10_000);
  if (wrong.length > 0)
    throw new RequestInvalid(
      wrong.map(([column]) => ({ in: 'body', path: ['row', column], constraint: 'isString', parameters: {} })),
    );
  return Object.fromEntries(
    Object.entries(row as Record<string, string>).map(([column, value]) => [column, value.trim()]),
  );
};

/** `raw_lots` → `RawLots`: operations of the API documents are named after the controller. */
const pascal = (kind: string): string =>
  kind.replace(/(?:^|[-_])([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The addresses of one kind. The kind is a fixed step of its own, by which the gateway tells the services apart. */
export const importController = ({ kind, implementation }: { kind: string; implementation: FileImportClass }): Type => {
  @Controller(`imports/${kind}`)
  class ImportController {
    constructor(
      @Inject(implementation) private readonly kind: FileImport,
      private readonly begins: BeginImport,
      private readonly corrects: CorrectRow,
      private readonly reads: ReadImports,
    ) {}

    @Get()
    @Permits('import:read')
    @ApiOperation({ summary: `What ${kind}.csv holds, and how far the registers around it are` })
    @Answers(ImportKindView)
    describe(): Promise<ImportKindView> {
      return this.reads.kind(kind, this.kind);
    }

    // Idempotent by its run and by natural keys: it takes no Idempotency-Key, whose stored answer would hide the progress.
    @Put(':runId')
    @HttpCode(202)
    @Permits('import:run')
    @ChangesNothing()
    @ApiOperation({ summary: `Import ${kind}.csv; the same file again goes on where it stopped` })
    @ApiConsumes('text/csv')
    @ApiBody({ schema: { type: 'string', format: 'binary' }, description: 'UTF-8 or GB18030; the header first' })
    @Answers(ImportView)
    async begin(
      @CurrentActor() actor: Actor,
      @Param('runId', ParseUUIDPipe) runId: string,
      @Query() { shiftDays, closedBefore }: BeginImportQuery,
      @Headers('content-type') contentType: string | undefined,
      @SentFile() body: AsyncIterable<Uint8Array>,
    ): Promise<ImportView> {
      const encoding = encodingOf(contentType);
      const run = await this.begins.begin(actor, this.kind, {
        ...{ runId, kind, body, shiftDays: Number(shiftDays ?? 0) },
        ...(closedBefore !== undefined && { closedBefore: new Date(closedBefore) }),
        ...(encoding && { encoding }),
      });
      return importView(run);
    }

    @Get(':runId')
    @Permits('import:read')
    @ApiOperation({ summary: 'How far it is, and what became of the rows' })
    @Answers(ImportView)
    read(@Param('runId', ParseUUIDPipe) runId: string): Promise<ImportView> {
      return this.reads.run(kind, runId);
    }

    @Get(':runId/faults')
    @Permits('import:read')
    @ApiOperation({ summary: 'Rows in quarantine: line, key and reason' })
    @AnswersPage(FaultView)
    faults(
      @Param('runId', ParseUUIDPipe) runId: string,
      @ListQuery(faultsList) query: ListQuery,
    ): Promise<Page<FaultView>> {
      return this.reads.faults(kind, runId, query);
    }

    @Post(':runId/faults/:faultId/correction')
    @HttpCode(200)
    @Permits('import:run')
    @ApiOperation({ summary: 'Correct a quarantined row, or try it again' })
    @Answers(FaultView)
    async correct(
      @CurrentActor() actor: Actor,
      @Param('runId', ParseUUIDPipe) runId: string,
      @Param('faultId', ParseUUIDPipe) faultId: string,
      @Body() { row }: CorrectRowDto,
    ): Promise<FaultView> {
      const fault = await this.corrects.correct(actor, this.kind, { kind, runId, faultId, row: textsOf(row) });
      return faultView(kind, fault);
    }
  }
  Object.defineProperty(ImportController, 'name', { value: `Import${pascal(kind)}Controller` });
  return ImportController;
};
