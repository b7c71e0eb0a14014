/** Where the link of a recall notice leads: the only page without a login. */
export const isPublicPage = (path: string): boolean => /^\/(confirm|recall-confirmations)\/?$/.test(path);
