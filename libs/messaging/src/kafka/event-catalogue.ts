import * as contracts from '@anxin/contracts';

const isDefinition = (value: unknown): value is contracts.EventDefinition =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  'topic' in value &&
  'summary' in value &&
  'schema' in value;

/** Every kind of event that @anxin/contracts defines, by type. */
export const eventCatalogue: readonly contracts.EventDefinition[] = Object.values<unknown>(contracts)
  .filter(isDefinition)
  .sort((a, b) => (a.type < b.type ? -1 : 1));
