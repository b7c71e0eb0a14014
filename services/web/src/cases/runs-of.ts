/** As many of one kind in a row are told one by one. */
const toldSingly = 3;

/**
 * Neighbours of one kind together, where they are many: twenty-nine holds of one recall are one thing that happened. Fewer stand
 * alone, in runs of one; the order stays.
 */
export const runsOf = <Fact extends { readonly type: string }>(
  facts: readonly Fact[],
): (readonly [Fact, ...Fact[]])[] => {
  const runs: [Fact, ...Fact[]][] = [];
  for (const fact of facts) {
    const last = runs.at(-1);
    if (last?.[0].type === fact.type) last.push(fact);
    else runs.push([fact]);
  }
  return runs.flatMap((run) => (run.length > toldSingly ? [run] : run.map((fact): [Fact] => [fact])));
};
