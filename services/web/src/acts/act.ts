import type { ComplaintSchemas, InsightSchemas } from '../api/client';
import type { TextKey } from '../i18n/zh';
import { bodyOf } from './body-of';
import type { Field, NameIn, Values } from './field';

/** What an act is about. */
export interface Target {
  readonly reference: string;
  /** The case's record, where the person may read it. */
  readonly complaint?: ComplaintSchemas['ComplaintView'] | undefined;
  readonly work?: InsightSchemas['WorkItemView'] | undefined;
  readonly remedyId?: string | undefined;
  /** Of a retest, a batch-records request, a replacement, a hold order or a trouble. */
  readonly orderId?: string | undefined;
}

/** One thing that a person does to a case: what it asks for, and where that goes. */
export interface Act {
  readonly title: TextKey;
  readonly submit: TextKey;
  readonly hint?: TextKey;
  readonly fields: readonly Field[];
  readonly initial?: (target: Target) => Values;
  readonly send: (values: Values, target: Target, key: string) => Promise<unknown>;
}

interface ActOf<Body> extends Omit<Act, 'fields' | 'send'> {
  readonly fields: readonly Field<NameIn<Body>>[];
  readonly send: (body: Body, target: Target, key: string) => Promise<unknown>;
}

/**
 * An act whose fields are those of the body that its service takes. Required ones are asked by the form; the service checks all of it
 * again and points at what it refuses.
 */
export const act = <Body extends object>({ send, ...of }: ActOf<Body>): Act => ({
  ...of,
  send: (values, target, key) => send(bodyOf(of.fields, values) as Body, target, key),
});
