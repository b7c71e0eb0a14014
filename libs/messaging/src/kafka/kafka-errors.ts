/** What the broker will refuse again tomorrow. Everything else may be an outage and is tried again. */
const permanent = new Set([
  'MESSAGE_TOO_LARGE',
  'RECORD_LIST_TOO_LARGE',
  'INVALID_RECORD',
  'INVALID_TOPIC_EXCEPTION',
  'INVALID_TIMESTAMP',
]);

const typeOf = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('type' in error && typeof error.type === 'string') return error.type;
  return 'cause' in error ? typeOf(error.cause) : undefined;
};

export const isPermanentKafkaError = (error: unknown): boolean => permanent.has(typeOf(error) ?? '');
export const isUnknownTopic = (error: unknown): boolean =>
  typeOf(error) === 'UNKNOWN_TOPIC_OR_PARTITION' ||
  (error instanceof Error && /topic without metadata/i.test(error.message));
