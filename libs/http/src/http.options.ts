import type { Catalogue } from '@anxin/i18n';

export const HTTP_OPTIONS = Symbol('anxin.http.options');

export interface HttpOptions {
  readonly service: string;
  /** Texts of the service's own refusals. */
  readonly catalogues?: readonly Catalogue[];
  /** How long a handler may take before the caller is answered 504. Default 30 s. */
  readonly handlerTimeoutMs?: number;
}
