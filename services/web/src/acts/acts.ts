import type { Act } from './act';
import { acknowledgeForm, callBack, firstReply, writtenAnswer } from './forms/contact-acts';
import { finding, initialOpinion, recordsAnswer, retestAnswer } from './forms/investigation-acts';
import { dispatchReplacement, holdLot, refuseReplacement, resolveHoldOrder, resolveTrouble } from './forms/other-acts';
import { answerRemedy, fileSheet, proposeRemedy, reviewSheet, waiveRemedy } from './forms/remedy-acts';

/** Every act on a case that a form carries; the signature has a page of its own. */
export const acts = {
  'first-reply': firstReply,
  'form-delivery': acknowledgeForm,
  'initial-opinion': initialOpinion,
  retest: retestAnswer,
  'batch-records': recordsAnswer,
  finding,
  remedy: proposeRemedy,
  'remedy-waiver': waiveRemedy,
  'remedy-answer': answerRemedy,
  sheet: fileSheet,
  'sheet-review': reviewSheet,
  replacement: dispatchReplacement,
  'replacement-refusal': refuseReplacement,
  'written-answer': writtenAnswer,
  'call-back': callBack,
  'lot-not-held': holdLot,
  'hold-order-resolution': resolveHoldOrder,
  trouble: resolveTrouble,
} satisfies Record<string, Act>;
export type ActName = keyof typeof acts;
