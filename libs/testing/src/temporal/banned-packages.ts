/** What may never run inside a workflow: frameworks, databases, brokers. */
const banned = [
  '@nestjs',
  'typeorm',
  'kafkajs',
  'class-validator',
  'class-transformer',
  'pg',
  'reflect-metadata',
  '@temporalio/client',
  '@temporalio/worker',
];

/** The banned packages whose modules a workflow bundle holds, sorted. */
export function bannedPackagesIn(bundle: string): string[] {
  return banned.filter((name) => bundle.includes(`node_modules/${name}/`)).sort();
}
