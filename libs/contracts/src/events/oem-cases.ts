import { factsOf, instant, integer, text } from '../event';

const fact = factsOf('oem-vendors');

/** `lot` is the number as it is matched; `complaint` is there when the case came from one. */
const ofCase = {
  ...{ reference: text, at: instant, by: text, stage: text },
  ...{ manufacturer: text, productCode: text, lot: text, complaint: text },
} as const;
const always = ['reference', 'at', 'by', 'stage', 'manufacturer', 'productCode', 'lot'] as const;

export const oemCaseSubmitted = fact(
  'case.submitted',
  'Sales submitted the exception form of an OEM product, or sent it again after it was returned (OEM-3).',
  [...always, 'problem', 'revision', 'formLate'],
  { ...ofCase, problem: { enum: ['quality', 'shipping'] }, revision: integer, formLate: { type: 'boolean' } },
);
export const oemCaseReturned = fact(
  'case.returned',
  'The OEM quality engineer returned the form to sales, with reasons (OEM-4).',
  [...always, 'revision'],
  { ...ofCase, revision: integer },
);
export const oemCaseConfirmed = fact(
  'case.confirmed',
  'The OEM quality engineer confirmed the case; the handling opinion is due by its clock (OEM-2, OEM-6).',
  [...always, 'causeClass'],
  { ...ofCase, causeClass: { enum: ['quality', 'human'] }, dueAt: instant },
);
export const oemCaseOpinionGiven = fact(
  'case.opinion-given',
  'The engineer submitted the handling opinion to the superior (OEM-4).',
  [...always, 'revision'],
  { ...ofCase, revision: integer },
);
export const oemCaseOpinionDeferred = fact(
  'case.opinion-deferred',
  'Told before the deadline, and with a recorded reason: the handling opinion takes longer (OEM-6).',
  [...always, 'until'],
  { ...ofCase, until: instant },
);
export const oemCaseDecided = fact(
  'case.decided',
  'The superior approved or refused an opinion; approved, it says what sales may tell the customer (OEM-4, OEM-7, SEC-3).',
  [...always, 'revision', 'outcome'],
  {
    ...{ ...ofCase, revision: integer, outcome: { enum: ['approved', 'refused'] } },
    liability: text,
    requestsCorrectiveAction: { type: 'boolean' },
  },
);
