export interface PersistenceConfig {
  /** Connection of the application role. */
  readonly databaseUrl: string;
  /** Connection of the supplier role; only services that suppliers may read have one. */
  readonly supplierDatabaseUrl?: string;
  /** IANA zone of the company. */
  readonly zone: string;
  readonly poolSize: number;
  readonly supplierPoolSize: number;
  readonly statementTimeoutMs: number;
  readonly lockTimeoutMs: number;
  readonly idleInTransactionTimeoutMs: number;
  /** How long a caller waits for a connection, a free one of the pool or a new one. */
  readonly connectionTimeoutMs: number;
  /** How long the answer of an Idempotency-Key is kept. */
  readonly answersKeptHours?: number;
}

/** What is not given in the configuration; none of these is a rule of the company. */
export const persistenceDefaults = {
  zone: 'Asia/Shanghai',
  poolSize: 10,
  supplierPoolSize: 3,
  statementTimeoutMs: 15_000,
  lockTimeoutMs: 5_000,
  idleInTransactionTimeoutMs: 10_000,
  connectionTimeoutMs: 5_000,
  answersKeptHours: 168,
} as const satisfies Partial<PersistenceConfig>;

const isPostgresUrl = (value: string): boolean =>
  /^postgres(ql)?:$/.test(URL.canParse(value) ? new URL(value).protocol : '');

const isZone = (value: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).format(0) !== '';
  } catch {
    return false;
  }
};

/**
 * Reads DATABASE_URL, SUPPLIER_DATABASE_URL, COMPANY_ZONE, DATABASE_POOL_SIZE, SUPPLIER_DATABASE_POOL_SIZE,
 * IDEMPOTENCY_KEPT_HOURS and DATABASE_{STATEMENT,LOCK,IDLE_IN_TRANSACTION,CONNECTION}_TIMEOUT_MS. Each fault is told to `fault`, so that all are listed at once.
 */
export const readPersistenceConfig = (env: NodeJS.ProcessEnv, fault: (message: string) => void): PersistenceConfig => {
  const url = (key: string): string | undefined => {
    const value = env[key];
    if (value !== undefined && !isPostgresUrl(value)) fault(`${key} is no postgres:// address`);
    return value;
  };
  const count = (key: string, preset: number): number => {
    const value = env[key] ?? String(preset);
    if (!/^[1-9][0-9]{0,8}$/.test(value)) fault(`${key} is no positive whole number`);
    return Number(value);
  };
  const databaseUrl = url('DATABASE_URL');
  if (databaseUrl === undefined) fault('DATABASE_URL is missing');
  const supplierDatabaseUrl = url('SUPPLIER_DATABASE_URL');
  const zone = env['COMPANY_ZONE'] ?? persistenceDefaults.zone;
  if (!isZone(zone)) fault('COMPANY_ZONE is no time zone of the IANA data base');
  return {
    databaseUrl: databaseUrl ?? '',
    ...(supplierDatabaseUrl === undefined ? {} : { supplierDatabaseUrl }),
    zone,
    poolSize: count('DATABASE_POOL_SIZE', persistenceDefaults.poolSize),
    supplierPoolSize: count('SUPPLIER_DATABASE_POOL_SIZE', persistenceDefaults.supplierPoolSize),
    statementTimeoutMs: count('DATABASE_STATEMENT_TIMEOUT_MS', persistenceDefaults.statementTimeoutMs),
    lockTimeoutMs: count('DATABASE_LOCK_TIMEOUT_MS', persistenceDefaults.lockTimeoutMs),
    idleInTransactionTimeoutMs: count(
      'DATABASE_IDLE_IN_TRANSACTION_TIMEOUT_MS',
      persistenceDefaults.idleInTransactionTimeoutMs,
    ),
    connectionTimeoutMs: count('DATABASE_CONNECTION_TIMEOUT_MS', persistenceDefaults.connectionTimeoutMs),
    answersKeptHours: count('IDEMPOTENCY_KEPT_HOURS', persistenceDefaults.answersKeptHours),
  };
};
