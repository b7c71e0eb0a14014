import type { CaseWorld } from './case-world';

/** As the schema's owner, which the service itself never is. */
export const asOwner = async (world: CaseWorld, sql: string): Promise<void> => {
  const { Client } = await import('pg');
  const owner = new Client({ connectionString: world.service.database.ownerUrl });
  await owner.connect();
  await owner.query(sql);
  await owner.end();
};
