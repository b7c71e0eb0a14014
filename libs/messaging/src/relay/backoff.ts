/** Pause before the next attempt: doubled each time up to the longest, shortened at random so that many do not come back at once. */
export const backoffMs = (
  failures: number,
  { first, longest }: { readonly first: number; readonly longest: number },
): number => {
  const full = Math.min(longest, first * 2 ** Math.min(failures - 1, 30));
  return Math.round(full * (0.75 + Math.random() * 0.25));
};
