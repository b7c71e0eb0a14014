/** Where a link in a mail leads: the only pages without a login. */
export type PublicPage = 'notice' | 'answer';

/** The page of a recall notice for consignees (RCL-4), or of a corrective-action request for manufacturers (OEM-5); null for the others. */
export const publicPageAt = (path: string): PublicPage | null => {
  if (/^\/(confirm|recall-confirmations)\/?$/.test(path)) return 'notice';
  return /^\/supplier-answers\/?$/.test(path) ? 'answer' : null;
};

/** The space of a manufacturer's own people, with a login (OEM-5). */
export const portal = '/supplier/corrective-actions';
export const isPortal = (path: string): boolean => path === portal || path.startsWith(`${portal}/`);
