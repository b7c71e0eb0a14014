import { enActs } from './texts/en-acts';
import { enCase } from './texts/en-case';
import { enConsole } from './texts/en-console';
import { enEvents } from './texts/en-events';
import { enTerms } from './texts/en-terms';
import type { TextKey } from './zh';

export const en: Readonly<Record<TextKey, string>> = { ...enConsole, ...enTerms, ...enCase, ...enActs, ...enEvents };
