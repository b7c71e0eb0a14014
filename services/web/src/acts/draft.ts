import { newKey } from '../api/client';
import type { Values } from './field';

/** What was typed and not taken yet, and the key under which it is sent: both outlive a refusal, a broken line and a new login. */
export interface Draft {
  readonly key: string;
  readonly values?: Values;
}

const placeOf = (name: string): string => `anxin.draft/${name}`;

export const readDraft = (name: string): Draft => {
  const kept = sessionStorage.getItem(placeOf(name));
  if (kept !== null) return JSON.parse(kept) as Draft;
  const draft = { key: newKey() };
  writeDraft(name, draft);
  return draft;
};

export const writeDraft = (name: string, draft: Draft): void =>
  sessionStorage.setItem(placeOf(name), JSON.stringify(draft));

/** After an answer that is final the next attempt is another act, under another key. */
export const renewKey = (name: string): void => writeDraft(name, { ...readDraft(name), key: newKey() });

export const dropDraft = (name: string): void => sessionStorage.removeItem(placeOf(name));
