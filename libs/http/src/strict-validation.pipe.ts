import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { invalidEntries } from './invalid-entries';
import { unusablePart } from './unusable-part';
import { RequestInvalid } from './request.errors';

/** Turns a body, a query or a parameter into its class; unknown fields are refused, and nothing is converted behind the caller's back. */
@Injectable()
export class StrictValidationPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      stopAtFirstError: true,
      validationError: { target: true, value: false },
      exceptionFactory: (errors) => new InvalidValue(errors),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const place = metadata.type === 'query' ? 'query' : metadata.type === 'param' ? 'path' : 'body';
    const unusable = metadata.type === 'custom' ? undefined : unusablePart(value);
    if (unusable) throw new RequestInvalid([{ in: place, ...unusable, parameters: {} }]);
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error;
      throw new RequestInvalid(invalidEntries(error.errors, place));
    }
  }

  /** A part of a path or query stays the text that it is: the parameter's own pipe reads it, `1e3` and all. */
  protected override transformPrimitive(value: unknown): unknown {
    return value;
  }
}

class InvalidValue extends Error {
  constructor(readonly errors: readonly ValidationError[]) {
    super('invalid');
  }
}
