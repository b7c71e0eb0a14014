import 'reflect-metadata';
import {
  type ArgumentsHost,
  Body,
  Catch,
  Controller,
  type ExceptionFilter,
  Get,
  Global,
  HttpCode,
  HttpException,
  Module,
  Post,
  ValidationPipe,
} from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { IsString } from 'class-validator';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type Actor, DomainError, type Hat } from '@anxin/contracts';
import { bootstrapDatabase, Clock, mechanismsV1, migrate, PersistenceModule, UnitOfWork } from '@anxin/persistence';
import { serviceDatabase } from '@anxin/testing';
import {
  AccessPolicy,
  AuthModule,
  CurrentActor,
  ForSuppliers,
  keepPerson,
  peopleMechanismsV1,
  Permits,
  type Person,
  Public,
  requireHat,
  requireOtherPerson,
  requireRecentLogin,
} from '../src/index';

class First1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...mechanismsV1('quality'), ...peopleMechanismsV1('quality')])
      await runner.query(statement);
  }
  async down(): Promise<void> {}
}

class NoteDto {
  @IsString() text!: string;
}

@Controller()
class Desk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Get('open') @Public() open(): object {
    return { open: true };
  }
  @Get('me') @ForSuppliers() me(@CurrentActor() actor: Actor): Actor {
    return actor;
  }
  @Post('notes') @Permits('note:write') write(@CurrentActor() actor: Actor, @Body() note: NoteDto): object {
    return { by: actor.id, ...note };
  }
  @Post('decisions') @HttpCode(200) decide(@CurrentActor() actor: Actor): Promise<Hat> {
    return this.unitOfWork.run((tx) => requireHat(tx, actor, 'director'));
  }
  @Post('area-decisions') @HttpCode(200) decideArea(@CurrentActor() actor: Actor): Promise<Hat> {
    return this.unitOfWork.run((tx) => requireHat(tx, actor, 'sales-head', 'area:north'));
  }
  @Post('signatures') @HttpCode(200) sign(@CurrentActor() actor: Actor): object {
    requireRecentLogin(actor, 300, this.clock.now());
    return { signed: true };
  }
  @Post('reviews') @HttpCode(200) review(@CurrentActor() actor: Actor): object {
    requireOtherPerson(actor, 'author', 'sheet.own-review');
    return { reviewed: true };
  }
}

/** As the real edge answers, as far as these tests look. */
@Catch()
class Refusals implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof DomainError)
      void reply.status(error.status).send({ code: error.code, details: error.details });
    else if (error instanceof HttpException)
      void reply.status(error.getStatus()).send({ message: error.getResponse() });
    else void reply.status(500).send({ message: String(error) });
  }
}

/** Its hands are moved by the test. */
export class MovedClock extends Clock {
  private offsetMs = 0;
  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }
  moveTo(instant: Date): void {
    this.offsetMs = instant.getTime() - Date.now();
  }
}

const permissions: Record<string, readonly string[]> = { clerk: ['note:write'] };

@Global()
@Module({
  providers: [{ provide: AccessPolicy, useValue: { permissionsOf: async (role: string) => permissions[role] ?? [] } }],
  exports: [AccessPolicy],
})
class PolicyInForce {}

/** A service with nothing but the mechanism, on a database of its own. */
export const startAuthWorld = async (issuer: string, audience = 'anxin') => {
  const database = await serviceDatabase(
    { bootstrapDatabase, migrate },
    { service: 'quality', migrations: [First1700000000000] },
  );
  const clock = new MovedClock();
  const module = await Test.createTestingModule({
    imports: [
      PersistenceModule.forService({
        service: 'quality',
        entities: [],
        migrations: [],
        config: { databaseUrl: database.appUrl },
      }),
      PolicyInForce,
      AuthModule.forService({ service: 'quality', issuer, audience }),
    ],
    controllers: [Desk],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  app
    .useGlobalFilters(new Refusals())
    .useGlobalPipes(new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true }));
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const unitOfWork = app.get(UnitOfWork);

  return {
    url,
    clock,
    unitOfWork,
    keep: (person: Partial<Person> & Pick<Person, 'personId' | 'version'>) =>
      unitOfWork.run((tx) =>
        keepPerson(tx, {
          kind: 'person',
          displayName: person.personId,
          active: true,
          roles: [],
          delegations: [],
          ...person,
        }),
      ),
    call: async (path: string, token?: string, body?: object) => {
      const response = await fetch(new URL(path, url), {
        method: path === 'me' || path === 'open' ? 'GET' : 'POST',
        headers: {
          ...(token && { authorization: `Bearer ${token}` }),
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      const answer = (await response.json()) as Record<string, unknown>;
      return { status: response.status, answer, challenge: response.headers.get('www-authenticate') };
    },
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
};
export type AuthWorld = Awaited<ReturnType<typeof startAuthWorld>>;
export type TokenIssuer = Awaited<ReturnType<typeof import('./token-issuer').startTokenIssuer>>;
