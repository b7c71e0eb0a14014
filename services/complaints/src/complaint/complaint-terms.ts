import { complaintStages } from '@anxin/contracts';

export const stages = complaintStages;

/** Channels through which complaints come in and answers go out (INT-1). Classes and grades are the policy's (INT-3). */
export const channels = [
  'phone',
  'letter',
  'email',
  'visit',
  'web',
  'wechat',
  'dealer',
  'point-of-sale',
  'market',
] as const;
export type Channel = (typeof channels)[number];

const fieldChannels: readonly Channel[] = ['dealer', 'point-of-sale', 'market'];
/** Row of the routing table: what comes through the trade takes the field procedure (HND-22). */
export const caseTypeOf = (channel: Channel): 'direct' | 'field' =>
  fieldChannels.includes(channel) ? 'field' : 'direct';

/** Clocks that run from the intake on, each stopped by its own act. */
export const intakeClocks = ['HND-1', 'HND-2', 'HND-3', 'HND-4'] as const;

/** Kinds of policy that a case pins at its intake. Who may do what, and how recent a login must be, is always asked anew. */
export const casePolicies = [
  ...(['clocks', 'routing', 'handling-paths', 'complaint-contact', 'compensation-tiers', 'lot-watch'] as const),
] as const;
