import type { INestApplication, Type } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { answerOfRoute, type RouteAnswer } from './answers';
import { completeOperation } from './complete-operation';
import { closeSentModels } from './close-sent-models';
import { describeModels } from './describe-models';
import { tellConditions } from './tell-conditions';
import { problemSchemas } from './problem-schemas';
import { refusalResponses, sharedHeaders } from './refusals';
import { operationIdOf, type Route, routesOf } from './routes-of';

export interface ApiDescription {
  /** Name of the service, which becomes the tag of its operations. */
  readonly service: string;
  readonly title: string;
  /** Who may call a route, as the guards of the application read it. Without it every route needs a token. */
  readonly access?: (route: Route) => {
    readonly open?: boolean;
    /** A supplier's people may ask it too. */
    readonly suppliers?: boolean;
    readonly permission?: string | undefined;
  };
}

const modelsOf = (route: Route): Type[] => {
  const parameters =
    (Reflect.getMetadata('design:paramtypes', route.prototype, route.method) as Type[] | undefined) ?? [];
  const answer = Reflect.getMetadata(answerOfRoute, route.handler) as RouteAnswer | undefined;
  return [...parameters, ...(answer ? [answer.type] : [])].filter(
    (model) => typeof model === 'function' && typeof model.prototype === 'object',
  );
};

/**
 * The OpenAPI 3.1 document of an application, from its controllers: bodies and answers as class-validator describes them, headers of
 * idempotency and versions, permissions, every refusal. The application need not be started, nor its providers be made.
 */
export const createOpenApi = (app: INestApplication, api: ApiDescription): OpenAPIObject => {
  const { service, title } = api;
  const routes = routesOf(app);
  const models = describeModels(routes.flatMap(modelsOf));
  const base = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(title)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .addTag(service)
    .build();
  const document = SwaggerModule.createDocument(app, base, {
    operationIdFactory: operationIdOf,
    autoTagControllers: false,
  });
  const schemas = { ...document.components?.schemas, ...problemSchemas };
  document.components = {
    ...document.components,
    schemas,
    responses: { ...document.components?.responses, ...refusalResponses },
    headers: { ...document.components?.headers, ...sharedHeaders },
  };
  closeSentModels(document.paths, schemas);
  tellConditions(models, schemas);
  const byId = new Map(routes.map((route) => [route.operationId, route]));
  for (const item of Object.values(document.paths)) {
    for (const [method, operation] of Object.entries({
      get: item.get,
      post: item.post,
      put: item.put,
      patch: item.patch,
      delete: item.delete,
    })) {
      const route = operation?.operationId === undefined ? undefined : byId.get(operation.operationId);
      if (operation && route) completeOperation(operation, method, route, api, schemas);
    }
  }
  return document;
};
