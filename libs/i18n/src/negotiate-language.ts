import { defaultLanguage, type Language, languages } from './language';

interface Wish {
  readonly tag: string;
  readonly weight: number;
}

const parse = (header: string): Wish[] =>
  header
    .split(',')
    .map((part) => {
      const [tag = '', ...options] = part.trim().toLowerCase().split(';');
      const weight = options.map((option) => option.trim()).find((option) => option.startsWith('q='));
      return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight.slice(2)) };
    })
    .filter(({ tag, weight }) => tag !== '' && weight > 0 && weight <= 1)
    .sort((a, b) => b.weight - a.weight);

const offered = (tag: string): Language | undefined => {
  if (tag === '*') return defaultLanguage;
  const primary = tag.split('-')[0];
  return languages.find((language) => language.toLowerCase().split('-')[0] === primary);
};

/** The first language of an `Accept-Language` header (RFC 9110, 12.5.4) that exists here; `zh-CN` when none does. */
export const negotiateLanguage = (acceptLanguage: string | undefined): Language => {
  // A longer header is no person's: it is not worth the parsing.
  if (acceptLanguage === undefined || acceptLanguage.length > 1000) return defaultLanguage;
  for (const { tag } of parse(acceptLanguage)) {
    const language = offered(tag);
    if (language) return language;
  }
  return defaultLanguage;
};
