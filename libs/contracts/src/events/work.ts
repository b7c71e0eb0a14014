import { defineEvent, factTopic, instant, integer, text } from '../event';
import type { ServiceName } from '../services';

const workOpened = (service: ServiceName) =>
  defineEvent({
    type: `anxin.${service}.work.opened.v1`,
    topic: factTopic(service),
    summary: 'Somebody has something to do: a person or everyone in a role, for one case, by an instant.',
    schema: {
      type: 'object',
      required: ['workId', 'kind', 'subject', 'openedAt'],
      properties: {
        workId: text,
        /** Catalogue key of what is to be done: `retest`, `remedy-decision`. */
        kind: text,
        /** The case that it belongs to: a complaint's or recall's reference. */
        subject: text,
        person: text,
        role: text,
        openedAt: instant,
        dueAt: instant,
        rule: text,
      },
    },
  });
const workDone = (service: ServiceName) =>
  defineEvent({
    type: `anxin.${service}.work.done.v1`,
    topic: factTopic(service),
    summary: 'The work is done or no longer needed.',
    schema: {
      type: 'object',
      required: ['workId', 'subject', 'doneAt'],
      properties: { workId: text, subject: text, doneAt: instant, by: text, version: integer },
    },
  });

export const complaintsWorkOpened = workOpened('complaints');
export const complaintsWorkDone = workDone('complaints');
export const qualityWorkOpened = workOpened('quality');
export const qualityWorkDone = workDone('quality');
export const productionWorkOpened = workOpened('production');
export const productionWorkDone = workDone('production');
export const oemVendorsWorkOpened = workOpened('oem-vendors');
export const oemVendorsWorkDone = workDone('oem-vendors');
export const logisticsWorkOpened = workOpened('logistics');
export const logisticsWorkDone = workDone('logistics');
