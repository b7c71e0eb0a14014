import type { zhConfirm } from './zh-confirm';

export const enConfirm: Readonly<Record<keyof typeof zhConfirm, string>> = {
  'confirm.title': 'Food recall notice',
  'confirm.reference': 'Recall number',
  'confirm.to': 'Delivered to',
  'confirm.contact': 'Call us about it',
  'confirm.lot': 'Lot {{lot}}',
  'confirm.delivered': 'Delivered to you: {{quantity}} {{unit}}',
  'confirm.do': 'What to do now',
  'confirm.do.stop': 'Stop selling and using these lots and put what is left aside.',
  'confirm.do.tell': 'Tell us below where each lot is. It is sent once.',
  'confirm.do.keep': 'Wait for us to collect them; do not pass them on.',
  'confirm.stillThere': 'Still here',
  'confirm.sold': 'Sold or eaten',
  'confirm.destroyed': 'Destroyed',
  'confirm.left': '{{quantity}} {{unit}} not told yet',
  'confirm.over': '{{quantity}} {{unit}} more than delivered: check it',
  'confirm.right': 'It adds up',
  'confirm.onlyOnce':
    'It cannot be changed afterwards. If something is wrong, contact the salesperson who supplies you.',
  'confirm.send': 'Send',
  'confirm.done': 'Received. Thank you',
  'confirm.doneWhat': 'We will contact you to collect what is left. This link is used up.',
  'confirm.product': 'Product {{code}}',
  'confirm.ended': 'This link cannot be used any more',
  'confirm.endedAnswered':
    'If you have answered already, we have it. To change it, contact the salesperson who supplies you.',
  'confirm.endedNot':
    'If you have not, it may have expired or been cut off. Open it again from the mail, or contact the salesperson who supplies you.',
  'confirm.endedKeep': 'Keep the food aside and do not sell it.',
  'confirm.again': 'Try again',
  'confirm.retry': 'No connection. Try again: what you entered is still here.',
};
