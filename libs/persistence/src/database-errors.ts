import { QueryFailedError } from 'typeorm';

const codeOf = (error: unknown): string | undefined =>
  error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;

/** Serialization failure, deadlock, or two requests that met under one Idempotency-Key: the same work may succeed when it is done again. */
export const isRepeatable = (error: unknown): boolean =>
  ['40001', '40P01'].includes(codeOf(error) ?? '') ||
  (codeOf(error) === '23505' &&
    ((error as QueryFailedError).driverError as { constraint?: string }).constraint === 'idempotency_key_pkey');

/** Refused only because a statement before it failed: that one's error is the one to tell. */
export const isConsequence = (error: unknown): boolean => codeOf(error) === '25P02';

/** Takes the row's values out of a database error, so that no log line can show them. */
export const withoutValues = (error: unknown): unknown => {
  if (!(error instanceof QueryFailedError)) return error;
  Object.assign(error, { parameters: undefined });
  Object.assign(error.driverError, { detail: undefined, where: undefined });
  return error;
};
