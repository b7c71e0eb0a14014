export const languages = ['zh-CN', 'en'] as const;
/** A language in which everything shown exists; the first one is the company's default. */
export type Language = (typeof languages)[number];
export const defaultLanguage: Language = 'zh-CN';
