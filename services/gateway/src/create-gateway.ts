import 'reflect-metadata';
import fastifyCookie from '@fastify/cookie';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { ThrottlerStorage } from '@nestjs/throttler';
import {
  installEdge,
  MethodTable,
  pathOf,
  refusalOf,
  refuseOtherMethods,
  refuseUnreadable,
  sendProblem,
} from '@anxin/http';
import { CatalogueRegistry } from '@anxin/i18n';
import type { ApiDocument } from './describe-api/api-document';
import { mergeDocuments } from './describe-api/merge-documents';
import { readDocuments } from './describe-api/read-documents';
import type { GatewayConfig } from './gateway.config';
import { GatewayModule } from './gateway.module';
import { OpenRouteLimit } from './pass-on/open-route-limit';
import { OpenRoutes } from './pass-on/open-routes';
import { passOn } from './pass-on/pass-on';
import { RouteTable } from './pass-on/route-table';
import { docsPolicy } from './serve-web/page-policy';
import { serveWeb } from './serve-web/serve-web';
import { SessionKeeper } from './session/session-keeper';

/** What the services' documents offer: refused here already where the method is another one. */
const methodsOf = (documents: ReadonlyMap<string, ApiDocument>): MethodTable => {
  const table = new MethodTable();
  for (const [path, item] of [...documents.values()].flatMap(({ paths }) => Object.entries(paths))) {
    const methods = Object.keys(item).map((method) => method.toUpperCase());
    table.add(path, methods.includes('GET') ? [...methods, 'HEAD'] : methods);
  }
  return table;
};

const edgeOf = ({ trustedProxies }: GatewayConfig, methods: MethodTable): FastifyAdapter => {
  const texts = new CatalogueRegistry();
  const adapter = new FastifyAdapter({
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    requestTimeout: 60_000,
    keepAliveTimeout: 10_000,
    forceCloseConnections: true,
    clientErrorHandler: refuseUnreadable,
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(reply, request, refusalOf(error), texts),
  });
  const fastify = adapter.getInstance();
  installEdge(fastify, { open: true });
  refuseOtherMethods(fastify, methods);
  fastify.addHook('onRequest', async (request, reply) => {
    if (/^\/docs(\/|$)/.test(pathOf(request))) reply.header('content-security-policy', docsPolicy);
  });
  return adapter;
};

/** The gateway, ready to listen. Its routes come from the documents that the services have checked in. */
export const createGateway = async (
  config: GatewayConfig,
  logger: LoggerService | false,
): Promise<NestFastifyApplication> => {
  const documents = await readDocuments(config.openApiDir);
  const routes = RouteTable.from(documents);
  const options = { bodyParser: false, logger, abortOnError: false } as const;
  const app = await NestFactory.create<NestFastifyApplication>(
    GatewayModule.forConfig(config),
    edgeOf(config, methodsOf(documents)),
    options,
  );
  const texts = app.get(CatalogueRegistry);
  await app.register(fastifyCookie);
  const sessions = app.get(SessionKeeper);
  const limit = new OpenRouteLimit(
    OpenRoutes.from(documents),
    app.get<ThrottlerStorage>(ThrottlerStorage),
    config.openRequestsPerMinute,
  );
  await app.register(passOn, { config, routes, limit, texts, sessions });
  await app.register(serveWeb, { webDir: config.webDir, texts });
  SwaggerModule.setup('docs', app, mergeDocuments(documents), {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: '安心 Anxin API',
  });
  app.enableShutdownHooks();
  return app;
};
