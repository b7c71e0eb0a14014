/** The token of a notice's link: it stands behind the `#`, which no browser sends to a server. */
export const tokenOf = (fragment: string): string | null => {
  const token = fragment.replace(/^#/, '');
  return /^[A-Za-z0-9_-]{16,200}$/.test(token) ? token : null;
};
