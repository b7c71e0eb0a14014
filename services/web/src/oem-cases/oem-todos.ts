import type { OemVendorsSchemas } from '../api/client';

/** Something that this person can do about a case now. */
export type OemTodo = 'confirm' | 'opinion' | 'approve' | 'issue';

interface Situation {
  readonly oemCase: Pick<OemVendorsSchemas['OemCaseView'], 'stage' | 'confirmation'> & {
    readonly opinions: readonly Pick<OemVendorsSchemas['CaseOpinionView'], 'givenBy' | 'decision'>[];
  };
  readonly me: string;
  /** Requests of this case; null while they are not known. */
  readonly requests: readonly Pick<OemVendorsSchemas['CorrectiveActionItemView'], 'stage'>[] | null;
  readonly roles: readonly string[];
  can(permission: string): boolean;
}

const engineer = 'oem-quality-engineer';
const approvers = ['qc-chief', 'quality-director'];

/** The opinion that its superior has not decided yet: at most one. */
export const waitingIn = <Opinion extends { readonly decision: unknown }>(
  opinions: readonly Opinion[],
): Opinion | undefined => opinions.find(({ decision }) => decision === null);

/** What waits for the engineer: one open request at a time (OEM-4, OEM-10), and no second opinion while one waits. */
const ofEngineer = ({ oemCase: { stage, confirmation, opinions }, requests, can }: Situation): OemTodo[] => {
  const open = requests?.some((request) => request.stage !== 'closed') ?? true;
  return [
    ...(stage === 'submitted' && can('oem-case:answer') ? (['confirm'] as const) : []),
    ...(stage === 'confirmed' && !waitingIn(opinions) && can('oem-case:answer') ? (['opinion'] as const) : []),
    ...(confirmation && !open && can('corrective-action:issue') ? (['issue'] as const) : []),
  ];
};

/** The engineer's work on a case, and the superior's decision on an opinion that somebody else gave (OEM-4, SEC-3). */
export const oemTodosOf = (of: Situation): OemTodo[] => {
  const { oemCase, me, roles, can } = of;
  const waiting = waitingIn(oemCase.opinions);
  const decides = approvers.some((role) => roles.includes(role)) && can('oem-case:approve');
  return [
    ...(waiting && waiting.givenBy !== me && decides ? (['approve'] as const) : []),
    ...(roles.includes(engineer) ? ofEngineer(of) : []),
  ];
};
