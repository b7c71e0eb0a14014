/**
 * A refusal that the caller can act on: problem+json over HTTP, a non-retryable failure in an activity.
 * Anything that is thrown and is not one is a bug: 500 over HTTP, a retry in an activity.
 *
 * `code` is stable and lower-case dotted (`remedy.beyond-authority`); the localized title and detail stand under it in the
 * service's catalogue and may use `details` as parameters. `details` never holds personal data.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  abstract readonly status: 400 | 401 | 403 | 404 | 409 | 412 | 422 | 428;

  constructor(
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = new.target.name;
  }
}
