import { baseCatalogue } from './base-catalogue';
import type { Catalogue, CatalogueText } from './catalogue';
import { fillPlaceholders, type TextParameters } from './fill-placeholders';
import type { Language } from './language';

/** The base catalogue with those of a service. A code that stands in two of them is a fault of the build: it throws at once. */
export class CatalogueRegistry {
  private readonly texts = new Map<string, Readonly<Record<Language, CatalogueText>>>(Object.entries(baseCatalogue));

  constructor(...catalogues: readonly Catalogue[]) {
    for (const catalogue of catalogues) {
      for (const [code, texts] of Object.entries(catalogue)) {
        if (this.texts.has(code)) throw new Error(`Two catalogues hold the code ${code}`);
        this.texts.set(code, texts);
      }
    }
  }

  get codes(): readonly string[] {
    return [...this.texts.keys()];
  }

  /** Title and detail of `code` with the placeholders filled; undefined when no catalogue knows the code. */
  find(code: string, language: Language, parameters: TextParameters = {}): CatalogueText | undefined {
    const text = this.texts.get(code)?.[language];
    return (
      text && { title: fillPlaceholders(text.title, parameters), detail: fillPlaceholders(text.detail, parameters) }
    );
  }

  /** As `find`, for a text that there must be. */
  say(code: string, language: Language, parameters: TextParameters = {}): CatalogueText {
    const text = this.find(code, language, parameters);
    if (!text) throw new Error(`No catalogue holds ${code}`);
    return text;
  }
}
