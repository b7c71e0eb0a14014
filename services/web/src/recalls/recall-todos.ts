import type { QualitySchemas } from '../api/client';

type Recall = QualitySchemas['RecallView'];
type Plan = Recall['plans'][number];
type Check = Recall['startChecks'][number];
type Trouble = Recall['troubles'][number];

/** Something that this person can do in the room now. */
export type RecallTodo =
  | { readonly kind: 'plan' }
  | { readonly kind: 'plan-decision'; readonly plan: Plan }
  | { readonly kind: 'check'; readonly check: Check }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'closing' };

interface Person {
  readonly me: string;
  readonly roles: readonly string[];
  can(permission: string): boolean;
}

/** The revision that waits for this person's signature: theirs is the next role, and it is not their own text (RCL-1, SEC-3). */
export const planToSign = (
  { stage, plans, planRules: { signers } }: Recall,
  { me, roles, can }: Person,
): Plan | undefined => {
  const plan = plans.find(({ state }) => state === 'submitted');
  if (stage !== 'planning' || !plan || !can('recall:decide') || plan.submittedBy === me) return undefined;
  const next = signers.find((role) => !plan.decisions.some((decision) => decision.role === role));
  const signed = plan.decisions.some(({ decidedBy }) => decidedBy === me);
  return next !== undefined && roles.includes(next) && !signed ? plan : undefined;
};

/** Numbers of lots that keep the recall open and that a reason can help; what is more than there was needs an input (RCL-6). */
export const explainable = ({ stage, open }: Recall): string[] =>
  stage === 'recovering' ? [...new Set(open.filter(({ over }) => !over).map(({ lot }) => lot))] : [];

/** Checks that this person's role has to see to; that the notices are out is known from the notices themselves (RCL-3). */
const checksToMeet = ({ stage, startChecks }: Recall, { roles, can }: Person): Check[] =>
  stage === 'starting' && can('recall:check')
    ? startChecks.filter(({ check, owner, metAt }) => !metAt && check !== 'notices-out' && roles.includes(owner))
    : [];

/** What the stage and the person's roles call for; nothing that would only be refused. */
export const recallTodosOf = (recall: Recall, person: Person): RecallTodo[] => {
  const { stage, plans, open, troubles } = recall;
  const plan = planToSign(recall, person);
  const standing = plans.some(({ state }) => state === 'submitted' || state === 'approved');
  const writes = stage === 'planning' && !standing && person.can('recall:plan');
  const closes = stage === 'recovering' && open.length === 0 && person.can('recall:close');
  return [
    ...(person.can('trouble:resolve') ? troubles.map((trouble) => ({ kind: 'trouble' as const, trouble })) : []),
    ...(plan ? [{ kind: 'plan-decision' as const, plan }] : []),
    ...(writes ? [{ kind: 'plan' as const }] : []),
    ...checksToMeet(recall, person).map((check) => ({ kind: 'check' as const, check })),
    ...(closes ? [{ kind: 'closing' as const }] : []),
  ];
};
