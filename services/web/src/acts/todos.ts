import type { ComplaintSchemas, InsightSchemas } from '../api/client';
import type { Target } from './act';
import type { ActName } from './acts';

type Complaint = ComplaintSchemas['ComplaintView'];
type Remedy = ComplaintSchemas['RemedyView'];
type Work = InsightSchemas['WorkItemView'];

/** Something that this person can do to the case now. */
export interface Todo {
  /** Stable for the matter: drafts are kept under it. */
  readonly name: string;
  readonly act: ActName | 'remedy-decision';
  /** A second way, offered below the first one. */
  readonly otherwise?: ActName;
  readonly target: Target;
}

interface Situation {
  readonly reference: string;
  readonly complaint: Complaint | undefined;
  readonly work: readonly Work[];
  readonly me: string;
  can(permission: string): boolean;
}

/** Work whose act needs nothing but the case itself. */
const plain = ['first-reply', 'form-delivery', 'initial-opinion', 'finding', 'written-answer', 'call-back'] as const;
/** Work on an order of another service, which its work id names: `retest/<id>`. */
const onOrders = ['retest', 'batch-records', 'replacement', 'lot-not-held', 'trouble'] as const;
/** The other way to be done with it. */
const otherWays: Readonly<Record<string, ActName>> = {
  replacement: 'replacement-refusal',
  'lot-not-held': 'hold-order-resolution',
};
const isOneOf = <Kind extends string>(kinds: readonly Kind[], kind: string): kind is Kind =>
  (kinds as readonly string[]).includes(kind);

/** What the person's work items and the stage call for, the most urgent first; nothing that would only be refused. */
export const todosOf = (situation: Situation): Todo[] => [
  ...[...situation.work].sort(byDue).flatMap((work) => workTodo(situation, work)),
  ...remedyTodos(situation),
];

const never = '9999';
const byDue = (one: Work, other: Work): number => (one.dueAt ?? never).localeCompare(other.dueAt ?? never);

const workTodo = ({ reference, complaint, can }: Situation, work: Work): Todo[] => {
  const { kind, workId } = work;
  if (isOneOf(plain, kind)) return [{ name: workId, act: kind, target: { reference, complaint, work } }];
  if (!isOneOf(onOrders, kind) || (kind === 'trouble' && !can('trouble:resolve'))) return [];
  const target = { reference, complaint, work, orderId: workId.slice(workId.lastIndexOf('/') + 1) };
  const otherwise = otherWays[kind];
  return [{ name: workId, act: kind, target, ...(otherwise && { otherwise }) }];
};

/** The steps of a remedy are told by the remedy itself: put to the complainant, answered, filed, reviewed, signed. */
const remedyTodos = (situation: Situation): Todo[] => {
  const { reference, complaint, me, can } = situation;
  if (complaint?.stage !== 'remedy') return [];
  const remedy = presentRemedy(complaint);
  const todo = (act: Todo['act'], permission: string, more: Partial<Todo> = {}): Todo[] =>
    can(permission)
      ? [
          {
            name: `${reference}/${act}/${remedy?.id ?? complaint.cycle}`,
            act,
            target: { reference, complaint, remedyId: remedy?.id },
            ...more,
          },
        ]
      : [];
  switch (remedy?.state) {
    case undefined:
    case 'declined':
    case 'countered':
    case 'refused':
    case 'abandoned':
      return todo('remedy', 'remedy:propose', can('remedy:agree') ? { otherwise: 'remedy-waiver' } : {});
    case 'proposed':
      return todo('remedy-answer', 'remedy:agree');
    case 'agreed':
      if (!remedy.sheet) return todo('sheet', 'remedy:file');
      if (remedy.sheet.reviewedAt === null)
        return remedy.sheet.author === me ? [] : todo('sheet-review', 'remedy:review');
      return isOwn(remedy, me) ? [] : todo('remedy-decision', 'remedy:decide');
    default:
      return [];
  }
};

/** The one that stands in the present cycle. */
export const presentRemedy = ({ remedies, cycle }: Complaint): Remedy | undefined =>
  remedies.filter((remedy) => remedy.cycle === cycle && remedy.state !== 'superseded').at(-1);

/** Nobody signs what they proposed or filed themselves (SEC-3), and who signed has nothing left to do. */
const isOwn = ({ proposedBy, sheet, approvals }: Remedy, me: string): boolean =>
  proposedBy === me || sheet?.author === me || approvals.some(({ decidedBy }) => decidedBy === me);
