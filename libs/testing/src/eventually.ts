export interface Patience {
  /** Milliseconds until it is a failure. Default 15 s: engines of a busy machine are slow, a true condition costs no waiting. */
  readonly within?: number;
  /** Milliseconds between two looks. */
  readonly every?: number;
  /** What is waited for, for the failure's message. */
  readonly what?: string;
}

/**
 * Looks until `look` neither throws nor resolves to false, and gives what it resolved to.
 * @throws Error with the last failure as its cause and in its message
 */
export const eventually = async <T>(
  look: () => T | Promise<T>,
  { within = 15_000, every = 25, what = 'the condition' }: Patience = {},
): Promise<Exclude<Awaited<T>, false>> => {
  const began = performance.now();
  for (let looks = 1; ; looks += 1) {
    let last: unknown = 'it was false';
    try {
      const seen = await look();
      if (seen !== false) return seen as Exclude<Awaited<T>, false>;
    } catch (error) {
      last = error;
    }
    if (performance.now() - began > within) {
      const reason = last instanceof Error ? last.message : String(last);
      throw new Error(`${what} did not come true within ${within} ms (${looks} looks). Last: ${reason}`, {
        cause: last,
      });
    }
    await new Promise((resolve) => setTimeout(resolve, every));
  }
};
