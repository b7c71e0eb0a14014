import { enActs } from './texts/en-acts';
import { enCase } from './texts/en-case';
import { enConfirm } from './texts/en-confirm';
import { enConsole } from './texts/en-console';
import { enCorrective } from './texts/en-corrective';
import { enEvents } from './texts/en-events';
import { enRecalls } from './texts/en-recalls';
import { enTerms } from './texts/en-terms';
import type { TextKey } from './zh';

export const en: Readonly<Record<TextKey, string>> = {
  ...enConsole,
  ...enTerms,
  ...enCase,
  ...enRecalls,
  ...enConfirm,
  ...enCorrective,
  ...enActs,
  ...enEvents,
};
