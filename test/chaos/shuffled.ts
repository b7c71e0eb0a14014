/** The same order for the same seed. */
export const shuffled = <T>(all: readonly T[], seed: number): T[] => {
  let state = seed + 1;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const order = [...all];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = next(at + 1);
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
};
