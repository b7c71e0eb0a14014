/** One entry of a request that does not meet the requirements. */
export interface FieldProblem {
  /** JSON pointer as a URI fragment into the body (RFC 6901): `#/items/0/quantity`. */
  readonly pointer?: string;
  /** Name of the query or path parameter, when the entry stands there and not in the body. */
  readonly parameter?: string;
  /** `validation.maxLength`: stable. */
  readonly code: string;
  /** What to do, in the reader's language; never the value that was sent. */
  readonly detail: string;
}

/** The body of every refusal: RFC 9457 with our extensions. */
export interface Problem {
  /** `urn:anxin:problem:<code>`. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Path of the request, without its query. */
  readonly instance: string;
  /** Stable, lower-case dotted: `request.key-reused`. */
  readonly code: string;
  readonly correlationId: string;
  /** The parameters of the refusal, as the error gave them: references and figures, never personal data. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly FieldProblem[];
}

export const problemType = (code: string): string => `urn:anxin:problem:${code}`;
export const problemMediaType = 'application/problem+json';
