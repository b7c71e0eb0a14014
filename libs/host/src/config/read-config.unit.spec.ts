import { ConfigInvalid } from './config-invalid';
import { readConfig } from './read-config';

const sound = {
  PORT: '4001',
  DATABASE_URL: 'postgres://app:secret@db/anxin',
  KAFKA_BROKERS: 'a:9092,b:9092',
  TEMPORAL_ADDRESS: 'temporal:7233',
  OIDC_ISSUER: 'https://id.example',
  OIDC_AUDIENCE: 'anxin',
  AUDIT_HEADS_DIR: '/heads',
  AUDIT_SIGNING_KEY_FILE: '/key.pem',
};
const faults = (...[definition, role, env]: Parameters<typeof readConfig>): readonly string[] => {
  try {
    readConfig(definition, role, env);
  } catch (error) {
    if (error instanceof ConfigInvalid) return error.faults;
    throw error;
  }
  return [];
};
class Activities {}

describe('readConfig', () => {
  it('reads a sound environment and has a default for what may be left out', () => {
    expect(readConfig({}, 'api', sound)).toMatchObject({
      listen: { port: 4001, address: '127.0.0.1' },
      kafka: { brokers: ['a:9092', 'b:9092'], topicPrefix: '' },
      temporal: { address: 'temporal:7233', namespace: 'default' },
      zone: 'Asia/Shanghai',
      logLevel: 'info',
      migrateOnStart: false,
    });
  });

  it('names every bad key at once and shows no value', () => {
    const bad = {
      PORT: '70000',
      DATABASE_URL: 'mysql://app:secret@db/anxin',
      KAFKA_BROKERS: 'a',
      TEMPORAL_ADDRESS: 'temporal',
      TOPIC_PREFIX: 'a/b',
      OIDC_ISSUER: 'id.example',
      OIDC_AUDIENCE: '',
      MIGRATE_ON_START: 'yes',
      LOG_LEVEL: 'loud',
      COMPANY_ZONE: 'Asia/Atlantis',
      AUDIT_SIGNING_KEY_FILE: '/key.pem',
      SHUTDOWN_LIMIT_MS: '-1',
      OUTBOX_KEPT_DAYS: '0',
      LINK_REQUESTS_PER_MINUTE: 'many',
    };
    const named = faults({ mail: true, personalData: true }, 'api', bad);
    expect(named.map((fault) => fault.split(' ')[0]).sort()).toEqual(
      [
        ...Object.keys(bad).filter((key) => key !== 'AUDIT_SIGNING_KEY_FILE'),
        'AUDIT_HEADS_DIR',
        'PRIVACY_KEY_FILE',
        'SMTP_URL',
        'MAIL_FROM',
      ].sort(),
    );
    expect(named.join()).not.toContain('secret');
    expect(new ConfigInvalid(named).message).toContain('PORT is no port number');
  });

  it('asks a process only for what its part of the service needs', () => {
    const { KAFKA_BROKERS: _kafka, AUDIT_HEADS_DIR: _heads, AUDIT_SIGNING_KEY_FILE: _key, ...worker } = sound;
    expect(faults({ activities: Activities }, 'worker', worker)).toEqual([]);
    expect(faults({ activities: Activities, workflows: 'complaint-handling' }, 'worker', worker)).toEqual([
      'WORKFLOW_BUNDLES_DIR is missing',
    ]);
    expect(faults({ activities: Activities, workflows: 'complaint-handling' }, 'api', sound)).toEqual([]);
    expect(faults({ suppliers: true }, 'api', sound)).toEqual(['SUPPLIER_DATABASE_URL is missing']);
    expect(faults({}, 'api', { ...sound, MIGRATE_ON_START: 'true' })).toEqual(['OWNER_DATABASE_URL is missing']);
    expect(faults({}, 'api', worker)).toHaveLength(3);
  });
});
