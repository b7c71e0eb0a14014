/** A variable that the command can not do without. @throws Error naming it */
export const needed = (env: NodeJS.ProcessEnv, key: string): string => {
  const value = env[key];
  if (value === undefined || value === '') throw new Error(`${key} is not set`);
  return value;
};
