/** Names of fields that a log line never shows, at any of the depths that the logger looks into (SEC-1). */
export const redactedFields: readonly string[] = [
  'name',
  'contact',
  'address',
  'phone',
  'email',
  'to',
  'words',
  'problem',
  'asks',
  'demand',
  'note',
  'illness',
  'subject',
  'text',
  'password',
  'token',
  'authorization',
  'cookie',
];

/** The list in the form that pino's `redact` takes: each field at the top, and one and two levels down. */
export const redactedPaths: readonly string[] = redactedFields.flatMap((field) => [
  field,
  `*.${field}`,
  `*.*.${field}`,
]);
