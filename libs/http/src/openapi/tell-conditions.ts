import type { Type } from '@nestjs/common';
import { conditionsOf } from '../conditions';

/** Adds to each model which of its fields are needed only with, or without, others. */
export const tellConditions = (models: Iterable<Type>, schemas: Record<string, object>): void => {
  for (const model of models) {
    const conditions = conditionsOf(model.prototype as object);
    const schema = schemas[model.name];
    if (schema && conditions.length > 0) Object.assign(schema, ...conditions);
  }
};
