/** Placeholder that the build writes wherever a nonce belongs (`html.cspNonce` of vite). */
export const noncePlaceholder = '__CSP_NONCE__';

/**
 * Content-Security-Policy of the web app: everything from here, no script but the built files. Styles that the app makes while it
 * runs need the page's nonce; a page built without one may set styles, never scripts.
 */
export const pagePolicy = (nonce: string | undefined): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${nonce === undefined ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The page of the API's documentation sets its own styles; its scripts are files of this host. */
export const docsPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
