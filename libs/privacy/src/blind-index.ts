import { createHmac } from 'node:crypto';
import type { MasterKey } from './master-key';

export type IndexedKind = 'phone' | 'email' | 'name' | 'handle';

const normalised: Record<IndexedKind, (value: string) => string> = {
  // 0086 and +86 are how the same number is written from abroad.
  phone: (value) => value.replace(/\D/g, '').replace(/^(?:0086|86)(?=\d{11}$)/, ''),
  email: (value) => value.trim().toLowerCase(),
  name: (value) => value.replace(/\s/g, '').toLowerCase(),
  handle: (value) => value.trim().toLowerCase(),
};

/** The same person writes the same contact in many ways: width, case, spaces and the country code are evened out. */
export const normalise = (kind: IndexedKind, value: string): string => normalised[kind](value.normalize('NFKC'));

/** What a contact as typed is: an address with `@`, a number, or an account's handle (WeChat). */
export const kindOfContact = (value: string): IndexedKind => {
  const even = value.normalize('NFKC').trim();
  if (even.includes('@')) return 'email';
  return /^(?=.*\d)[+\d\s()-]{5,}$/s.test(even) ? 'phone' : 'handle';
};

/** Runs of Han characters are cut into pairs, other words stay whole: no Chinese tokenizer is needed to find two characters. */
export const gramsOf = (text: string): string[] => {
  const grams = new Set<string>();
  for (const [run] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)) {
    const characters = [...run];
    if (!/\p{Script=Han}/u.test(run) || characters.length === 1) grams.add(run);
    else for (let i = 0; i + 1 < characters.length; i += 1) grams.add(`${characters[i]}${characters[i + 1]}`);
  }
  return [...grams];
};

/** Keyed hashes that are equal when the normalised values are: a look-up without the value being readable in the database. */
export class BlindIndex {
  constructor(private readonly key: MasterKey) {}

  of(kind: IndexedKind, value: string): string {
    return this.hash(kind, normalise(kind, value), 32);
  }

  /** @returns one short hash a gram of the text; a text that holds the words holds all of their hashes. */
  grams(text: string): string[] {
    return gramsOf(text).map((gram) => this.hash('gram', gram, 10));
  }

  private hash(purpose: string, value: string, bytes: number): string {
    return createHmac('sha256', this.key.indexing)
      .update(`${purpose}\0${value}`)
      .digest()
      .subarray(0, bytes)
      .toString('hex');
  }
}
