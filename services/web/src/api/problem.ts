/** RFC 9457 problem as the services answer it, already in the reader's language. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly correlationId?: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly { readonly pointer?: string; readonly parameter?: string; readonly detail: string }[];
}

export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
  }

  /** Nobody is logged in any more; a signature that asks who one is (`auth.login-again`) ends nothing. */
  get ended(): boolean {
    return this.problem.status === 401 && this.problem.code !== 'auth.login-again';
  }

  /** Nobody knows whether it was taken: the same act may be sent again under its own key. */
  get unsure(): boolean {
    const { status, code } = this.problem;
    return status === 0 || status >= 500 || code === 'network' || code === 'request.in-flight';
  }
}

export const problemOf = (error: unknown): Problem | undefined =>
  error instanceof ProblemError ? error.problem : undefined;

interface Fault {
  readonly pointer: string;
  /** Empty where the service names only the place. */
  readonly detail: string;
}

/** The places of a body that a refusal points at: entries that are wrong, and those that are missing (`details.missing`). */
export const faultsOf = ({ errors = [], details }: Problem): Fault[] => {
  const missing = Array.isArray(details?.['missing']) ? (details['missing'] as unknown[]) : [];
  return [
    ...errors.flatMap(({ pointer, detail }) => (pointer === undefined ? [] : [{ pointer, detail }])),
    ...missing.flatMap((pointer) =>
      typeof pointer === 'string' && pointer.startsWith('/') ? [{ pointer, detail: '' }] : [],
    ),
  ];
};

/** `#/product/quantity` → `['product', 'quantity']`: the field that a fault points at. */
export const fieldOf = (pointer: string): (string | number)[] =>
  pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^[0-9]+$/.test(step) ? Number(step) : step));
