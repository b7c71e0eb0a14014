import * as contracts from '@anxin/contracts';
import type { EventDefinition } from '@anxin/contracts';

const isFact = (value: unknown): value is EventDefinition =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  'schema' in value &&
  'topic' in value &&
  String(value.topic).endsWith('.events');

/** Every fact of every service; reference data (people, policies, calendars) is not a fact of a case. */
export const followedEvents: readonly EventDefinition[] = Object.values<unknown>(contracts).filter(isFact);
