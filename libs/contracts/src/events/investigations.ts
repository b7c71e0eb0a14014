import { defineEvent, factTopic, instant, text } from '../event';
import type { ServiceName } from '../services';

const order = (service: ServiceName, thing: string, summary: string) =>
  defineEvent({
    type: `anxin.${service}.${thing}.v1`,
    topic: factTopic(service),
    summary,
    schema: {
      type: 'object',
      required: ['orderId', 'complaint', 'at'],
      properties: {
        orderId: text,
        complaint: text,
        at: instant,
        by: text,
        lot: text,
        productCode: text,
        outcome: text,
        dueAt: instant,
      },
    },
  });

export const retestOrdered = order(
  'quality',
  'retest.ordered',
  "The retained sample of the complaint's lot is to be tested again (HND-6).",
);
export const retestAnswered = order(
  'quality',
  'retest.answered',
  'The retest is answered; a missing sample is an answer too (HND-6).',
);
export const batchRecordsRequested = order(
  'production',
  'batch-records.requested',
  "The lot's records and the cause are asked for (HND-6).",
);
export const batchRecordsAnswered = order(
  'production',
  'batch-records.answered',
  "The lot's records are answered (HND-6).",
);
export const replacementOrdered = order(
  'logistics',
  'replacement.ordered',
  'Goods are to be sent to a complainant as a remedy (CMP-10).',
);
export const replacementAnswered = order(
  'logistics',
  'replacement.answered',
  'The replacement was dispatched, or could not be (CMP-10).',
);
