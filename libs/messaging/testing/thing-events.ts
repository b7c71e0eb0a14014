import { defineEvent, factTopic, integer, referenceTopic, text } from '@anxin/contracts';

/** Events of an imagined aggregate, in the shape of the real ones. */
export const thingChanged = defineEvent({
  type: 'anxin.complaints.thing.changed.v1',
  topic: factTopic('complaints'),
  summary: 'A thing changed.',
  schema: { type: 'object', required: ['step'], properties: { step: integer, note: { type: 'string' } } },
});
export const thingListed = defineEvent({
  type: 'anxin.complaints.thing.listed.v1',
  topic: referenceTopic('complaints', 'things'),
  summary: 'The whole present state of a thing.',
  schema: { type: 'object', required: ['name'], properties: { name: text } },
});
export const thingEvents = [thingChanged, thingListed];
