import type { Language } from './language';

/** What a person reads. `{name}` is replaced by the parameter of that name. `detail` says what to do. */
export interface CatalogueText {
  readonly title: string;
  readonly detail: string;
}

/** Texts of one lib or service by stable code (`complaint.closed`), each in every language. */
export type Catalogue = Readonly<Record<string, Readonly<Record<Language, CatalogueText>>>>;

/** Keeps the literal codes for the type checker while every language is asked for. */
export const defineCatalogue = <const C extends Catalogue>(catalogue: C): C => catalogue;
