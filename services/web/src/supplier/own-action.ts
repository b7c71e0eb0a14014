import type { OemVendorsSchemas } from '../api/client';

export type OwnAction = OemVendorsSchemas['OwnActionView'];
export type OwnAnswer = OemVendorsSchemas['OwnAnswerView'];
export type GateContent = OemVendorsSchemas['GateContentDto'];
export type Gate = OwnAnswer['gate'];
/** Takes the answer to a gate; the same key for the same answer again. */
export type SendAnswer = (gate: Gate, content: GateContent, key: string) => Promise<unknown>;
export const correctiveStages: readonly OwnAction['stage'][] = [
  ...(['containing', 'analysing', 'implementing', 'verifying', 'closing', 'closed'] as const),
];

/** Whether an answer is overdue; while none is awaited nothing is due. */
export const isLate = (dueAt: string | null, now: number): boolean => dueAt !== null && Date.parse(dueAt) < now;

type Asking = Pick<OwnAction, 'gate' | 'round'> & { readonly answers: readonly OwnAnswer[] };

const ofGate = ({ gate, round, answers }: Asking): OwnAnswer[] =>
  answers.filter((answer) => answer.gate === gate && answer.round === round);

/** The gate that takes an answer now; null while one waits for its judgement, while the effect is watched, and after closing. */
export const gateToAnswer = (action: Asking): Gate | null =>
  ofGate(action).some(({ state }) => state === 'submitted') ? null : action.gate;

/** The answer that was sent back last: the next one begins with its words. */
export const sentBackLast = (action: Asking): OwnAnswer | undefined =>
  ofGate(action)
    .filter(({ state }) => state === 'sent-back')
    .at(-1);

/** Tells the next answer from every other, for its draft. */
export const draftOf = (action: Asking & Pick<OwnAction, 'reference'>): string =>
  `${action.reference}/r${action.round}/${action.gate ?? ''}/${ofGate(action).length + 1}`;

type Listed = Pick<OemVendorsSchemas['OwnActionItemView'], 'gateDueAt' | 'issuedAt' | 'reference'>;

/** What is due first on top; what awaits no answer after it, the newest first. */
export const byUrgency = <Item extends Listed>(items: readonly Item[]): Item[] =>
  [...items].sort((one, other) => {
    if (one.gateDueAt !== null && other.gateDueAt !== null) return one.gateDueAt.localeCompare(other.gateDueAt);
    if (one.gateDueAt !== other.gateDueAt) return one.gateDueAt === null ? 1 : -1;
    return other.issuedAt.localeCompare(one.issuedAt) || other.reference.localeCompare(one.reference);
  });
