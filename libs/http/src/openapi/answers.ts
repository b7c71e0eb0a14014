import { applyDecorators, SetMetadata, type Type } from '@nestjs/common';
import { ApiExtraModels } from '@nestjs/swagger';

export const answerOfRoute = Symbol('anxin.http.answer');

export interface RouteAnswer {
  readonly type: Type;
  readonly page: boolean;
}

/** What a route answers when it succeeds, for the OpenAPI document: a class whose fields carry class-validator's decorators. */
export const Answers = (type: Type): MethodDecorator =>
  applyDecorators(ApiExtraModels(type), SetMetadata(answerOfRoute, { type, page: false } satisfies RouteAnswer));

/** As `Answers`, for a list: `{ items, next }`. */
export const AnswersPage = (type: Type): MethodDecorator =>
  applyDecorators(ApiExtraModels(type), SetMetadata(answerOfRoute, { type, page: true } satisfies RouteAnswer));
