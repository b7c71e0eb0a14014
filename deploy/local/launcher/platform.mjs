export const platform = `${process.platform}-${process.arch}`;

/** What children see of our environment: everything but what npm adds for its own scripts. */
export function childEnvironment(additions = {}) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  return { ...Object.fromEntries(inherited), ...additions };
}
