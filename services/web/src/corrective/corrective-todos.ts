import type { OemVendorsSchemas } from '../api/client';

type Action = OemVendorsSchemas['CorrectiveActionView'];
export type CorrectiveAnswer = Action['answers'][number];
export type Trouble = Action['troubles'][number];

/** Something that this person can do about a request now. */
export type CorrectiveTodo =
  | { readonly kind: 'judge'; readonly answer: CorrectiveAnswer }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

interface Person {
  readonly roles: readonly string[];
  can(permission: string): boolean;
}

/** The answer that waits for this person: it is judged by the role that the policy names for its gate (OEM-4, OEM-10). */
export const answerToJudge = (
  { answers, judgedBy }: Pick<Action, 'answers' | 'judgedBy'>,
  { roles, can }: Person,
): CorrectiveAnswer | undefined =>
  judgedBy !== null && can('corrective-action:decide') && roles.includes(judgedBy)
    ? answers.find(({ state }) => state === 'submitted')
    : undefined;

/** What the request and the person's roles call for; nothing that would only be refused. */
export const correctiveTodosOf = (
  action: Pick<Action, 'answers' | 'judgedBy' | 'troubles'>,
  person: Person,
): CorrectiveTodo[] => {
  const answer = answerToJudge(action, person);
  const open = person.can('trouble:resolve') ? action.troubles.filter(({ resolvedAt }) => resolvedAt === null) : [];
  return [
    ...open.map((trouble) => ({ kind: 'trouble' as const, trouble })),
    ...(answer ? [{ kind: 'judge' as const, answer }] : []),
  ];
};
