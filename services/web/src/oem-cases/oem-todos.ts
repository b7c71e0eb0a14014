import type { OemVendorsSchemas } from '../api/client';

/** Something that this person can do about a case now. */
export type OemTodo = 'confirm' | 'issue';

interface Situation {
  readonly oemCase: Pick<OemVendorsSchemas['OemCaseView'], 'stage' | 'confirmation'>;
  /** Requests of this case; null while they are not known. */
  readonly requests: readonly Pick<OemVendorsSchemas['CorrectiveActionItemView'], 'stage'>[] | null;
  readonly roles: readonly string[];
  can(permission: string): boolean;
}

const engineer = 'oem-quality-engineer';

/** The engineer confirms a submitted case, and asks the manufacturer once it is confirmed: one open request at a time (OEM-4, OEM-10). */
export const oemTodosOf = ({ oemCase, requests, roles, can }: Situation): OemTodo[] => {
  if (!roles.includes(engineer)) return [];
  const open = requests?.some(({ stage }) => stage !== 'closed') ?? true;
  return [
    ...(oemCase.stage === 'submitted' && can('oem-case:answer') ? (['confirm'] as const) : []),
    ...(oemCase.confirmation && !open && can('corrective-action:issue') ? (['issue'] as const) : []),
  ];
};
