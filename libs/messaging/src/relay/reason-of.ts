/** One line for a row, a log or a header: the error and what caused it. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const own = `${error.name}: ${error.message}`;
  return error.cause === undefined ? own : `${own} (${reasonOf(error.cause)})`;
};
