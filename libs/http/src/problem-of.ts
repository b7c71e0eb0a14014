import { type CatalogueRegistry, type Language } from '@anxin/i18n';
import { jsonPointer } from './json-pointer';
import { type FieldProblem, type Problem, problemType } from './problem';
import type { Refusal } from './refusal-of';
import type { InvalidEntry } from './request.errors';

export interface ProblemPlace {
  readonly instance: string;
  readonly correlationId: string;
  readonly language: Language;
}

const fieldProblem = (entry: InvalidEntry, language: Language, texts: CatalogueRegistry): FieldProblem => {
  const code = `validation.${entry.constraint}`;
  const text = texts.find(code, language, entry.parameters) ?? texts.find('validation.unknown', language);
  return {
    ...(entry.in === 'body' ? { pointer: jsonPointer(entry.path) } : { parameter: entry.path.join('.') }),
    code,
    detail: text?.detail ?? code,
  };
};

/** Puts a refusal into words. A code that no catalogue knows keeps its place in `code` and gets the general text. */
export const problemOf = (refusal: Refusal, place: ProblemPlace, texts: CatalogueRegistry): Problem => {
  const { code, status, details, entries } = refusal;
  const general = status >= 500 ? 'internal' : 'request.refused';
  const text = texts.find(code, place.language, details) ?? texts.find(general, place.language);
  return {
    type: problemType(code),
    title: text?.title ?? code,
    status,
    detail: text?.detail ?? code,
    instance: place.instance,
    code,
    correlationId: place.correlationId,
    ...(entries.length > 0
      ? { errors: entries.map((entry) => fieldProblem(entry, place.language, texts)) }
      : Object.keys(details).length > 0 && { details }),
  };
};
