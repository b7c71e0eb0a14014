import { zhActs } from './texts/zh-acts';
import { zhCase } from './texts/zh-case';
import { zhConfirm } from './texts/zh-confirm';
import { zhConsole } from './texts/zh-console';
import { zhCorrective } from './texts/zh-corrective';
import { zhEvents } from './texts/zh-events';
import { zhRecalls } from './texts/zh-recalls';
import { zhTerms } from './texts/zh-terms';

/** Every text that a person reads, in Chinese; `en.ts` has the same keys. */
export const zh = {
  ...zhConsole,
  ...zhTerms,
  ...zhCase,
  ...zhRecalls,
  ...zhConfirm,
  ...zhCorrective,
  ...zhActs,
  ...zhEvents,
};
export type TextKey = keyof typeof zh;
