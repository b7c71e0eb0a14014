import { persistenceDefaults, readPersistenceConfig } from '.';
import { PostgresNaming } from './postgres-naming';

describe('readPersistenceConfig', () => {
  const read = (env: NodeJS.ProcessEnv) => {
    const faults: string[] = [];
    return { config: readPersistenceConfig(env, (message) => void faults.push(message)), faults };
  };

  it('takes the environment over the defaults', () => {
    const { config, faults } = read({
      DATABASE_URL: 'postgres://app@db/anxin',
      DATABASE_POOL_SIZE: '4',
      COMPANY_ZONE: 'Asia/Urumqi',
    });
    expect(faults).toEqual([]);
    expect(config).toEqual({
      ...persistenceDefaults,
      databaseUrl: 'postgres://app@db/anxin',
      poolSize: 4,
      zone: 'Asia/Urumqi',
    });
  });

  it('lists every fault at once and shows no password', () => {
    const { faults } = read({
      DATABASE_URL: 'mysql://app:secret@db/anxin',
      DATABASE_POOL_SIZE: '0',
      DATABASE_LOCK_TIMEOUT_MS: '5s',
      COMPANY_ZONE: 'Mars/Base',
    });
    expect(faults).toHaveLength(4);
    expect(faults.join()).not.toContain('secret');
    expect(read({}).faults).toEqual(['DATABASE_URL is missing']);
  });
});

describe('PostgresNaming', () => {
  it('names as PostgreSQL names, and turns camelCase into snake_case', () => {
    const naming = new PostgresNaming();
    expect(naming.columnName('firstReplyDueAt', undefined, [])).toBe('first_reply_due_at');
    expect(naming.columnName('city', undefined, ['homeAddress'])).toBe('home_address_city');
    expect(naming.columnName('anything', 'given', [])).toBe('given');
    expect(naming.primaryKeyName('complaints.remedy')).toBe('remedy_pkey');
    expect(naming.indexName('complaints.remedy', ['complaint', 'due_at'])).toBe('remedy_complaint_due_at_idx');
    expect(naming.foreignKeyName('remedy', ['complaint'])).toBe('remedy_complaint_fkey');
  });
});
