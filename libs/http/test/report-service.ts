import { Body, Controller, Get, HttpCode, Module, Param, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { DomainError } from '@anxin/contracts';
import { requestContext } from '@anxin/persistence';
import {
  Answers,
  ChangesNothing,
  createHttpAdapter,
  type EdgeLimits,
  HttpModule,
  IfMatch,
  IsCalendarDate,
  IsDecimalText,
  IsInstant,
  IsNotBlank,
  NaturalNumberPipe,
  NeededWhen,
  NeededWithout,
  Omittable,
  Parts,
  type Problem,
} from '../src/index';

class Item {
  @IsString() @MaxLength(5) lot!: string;
  @IsInt() @Min(1) @Max(9) quantity!: number;
}
class Report {
  @IsString() @MaxLength(20) problem!: string;
  @Omittable() @IsIn(['phone', 'letter']) channel?: string;
  @Omittable() @Parts(() => Item) @ArrayMaxSize(2) items?: Item[];
  @Omittable() @IsInstant() at?: string;
  @Omittable() @IsCalendarDate() made?: string;
  @Omittable() @IsDecimalText() amount?: string;
  @ApiPropertyOptional({ example: 'dented' }) @Omittable() @IsNotBlank() @MaxLength(40) remark?: string;
}
class Search {
  @NeededWithout('words') @IsString() contact?: string;
  @Omittable() @IsString() words?: string;
  @Omittable() @IsIn(['one', 'many']) how?: string;
  @ApiPropertyOptional() @NeededWhen('how', 'many') @IsInt() @Min(1) most?: number;
}
class CaseClosed extends DomainError {
  readonly code = 'case.closed';
  readonly status = 409;
}
class Echo {
  @IsString() problem!: string;
  @Omittable() @Parts(() => Item) items?: Item[];
}

@Controller('reports')
class ReportController {
  @Post('check')
  @ChangesNothing()
  @HttpCode(200)
  @Answers(Echo)
  check(@Body() body: Report): Report {
    return body;
  }
  @Post('searches')
  @ChangesNothing()
  @HttpCode(200)
  search(@Body() body: Search): Search {
    return body;
  }
  @Post()
  register(@Body() body: Report): Report {
    return body;
  }
  @Get('bug')
  bug(): never {
    throw new Error('password=secret at db-1.internal');
  }
  @Get('down')
  down(): never {
    throw Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:5432'), { code: 'ECONNREFUSED' });
  }
  @Get('slow')
  slow(): Promise<never> {
    return new Promise(() => undefined);
  }
  @Get('closed')
  closed(): never {
    throw new CaseClosed('closed', { reference: 'TS-2026-000001' });
  }
  @Get('correlation')
  correlation(): { id: string | undefined } {
    return { id: requestContext.getStore()?.correlationId };
  }
  @Post('correlation')
  @ChangesNothing()
  correlationAfterBody(): { id: string | undefined } {
    return { id: requestContext.getStore()?.correlationId };
  }
  @Get(':reference')
  find(@Param('reference') reference: string): { reference: string; version: number } {
    return { reference, version: 7 };
  }
  @Get(':reference/revisions/:revision')
  revision(@Param('revision', NaturalNumberPipe) revision: number): { revision: number } {
    return { revision };
  }
  @Post(':reference/closings')
  close(@IfMatch() version: number): { version: number } {
    return { version };
  }
}

@Module({
  imports: [
    HttpModule.forService({
      service: 'test',
      handlerTimeoutMs: 50,
      catalogues: [
        {
          'case.closed': {
            'zh-CN': { title: '{reference} 已结案', detail: '请另行登记。' },
            en: { title: '{reference} is closed', detail: 'Register another.' },
          },
        },
      ],
    }),
  ],
  controllers: [ReportController],
})
class TestModule {}

export interface Reports {
  readonly app: NestFastifyApplication;
  /** With the prefix of the API. */
  readonly base: string;
  send(path: string, init?: RequestInit): Promise<{ readonly response: Response; readonly problem: Problem }>;
  /** Posts a body to be checked; a text is sent as it is. */
  check(
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<{ readonly response: Response; readonly problem: Problem }>;
}

/** An application with nothing but the HTTP edge, on a real port; takes 2,000 bytes and 50 ms. */
export const startReports = async (limits: EdgeLimits = {}): Promise<Reports> => {
  const app = await NestFactory.create<NestFastifyApplication>(
    TestModule,
    createHttpAdapter({ bodyLimitBytes: 2_000, ...limits }),
    {
      bodyParser: false,
      logger: false,
    },
  );
  app.setGlobalPrefix('api/v1');
  await app.listen(0, '127.0.0.1');
  const base = `${await app.getUrl()}/api/v1`;
  const send: Reports['send'] = async (path, init = {}) => {
    const response = await fetch(path.startsWith('http') ? path : base + path, init);
    const text = await response.text();
    return { response, problem: (text === '' ? {} : JSON.parse(text)) as Problem };
  };
  return {
    app,
    base,
    send,
    check: (body, headers = {}) =>
      send('/reports/check', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
};
