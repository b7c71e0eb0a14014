import { isNativeError } from 'node:util/types';

/** PostgreSQL states in which the same request may succeed a moment later: connection lost, shutting down, out of room, deadlock, lock or statement timeout. */
const states = /^(08...|57P0[123]|53...|40001|40P01|55P03|57014)$/;
const network = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);
/** The driver's own words, which have no code. */
const words =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/;

/** Whether an error tells of an engine that cannot be used now, rather than of a fault in the program. */
export const isTransient = (error: unknown): boolean => {
  if (!isNativeError(error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (states.test(code) || network.has(code) || words.test(error.message)) return true;
  return 'errors' in error && Array.isArray(error.errors) && error.errors.length > 0 && error.errors.every(isTransient);
};
