const differ = 'The entries of a list must differ in one member; a schema can only ask that they differ somewhere.';
const ofItsKind = 'The document must be one of its kind; the answer names each place that is not.';

/**
 * Operations that refuse by 400 what their schema lets through, since no schema can say it, and why. To be kept short.
 * @type {Readonly<Record<string, string>>}
 */
export const beyondSchemas = {
  answerNotice_answer: differ,
  confirmConsignee_confirm: differ,
  makeBatch_make: differ,
  proposeCalendar_propose: ofItsKind,
  proposePolicy_propose: ofItsKind,
  changeSite_change: 'A time zone is one of those that IANA lists, under any of their names.',
  traceLots_ofNumber: 'One of two numbers is needed, and a query has no way of saying so.',
};
