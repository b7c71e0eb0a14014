import { eventually } from '@anxin/testing';
import { did, get, session } from './people';
import { rows } from './rows';

interface Version {
  readonly version: number;
  readonly contentHash: string;
  readonly document: Record<string, unknown>;
}
interface Role {
  readonly role: string;
  readonly permissions: readonly string[];
}
/** Posted by administration, approved by the general manager (SEC-6), and known to the service when it resolves. */
const publish = async (kind: string, document: object, schema: string): Promise<void> => {
  const path = `policies/${kind}`;
  await (await session('general-manager')).loginAgain();
  const { version, contentHash } = await did<Version>('administration', `${path}/versions`, {
    document,
    reason: '试验',
  });
  await did('general-manager', `${path}/versions/${version}/approve`, { contentHash });
  await eventually(
    async () => {
      const known = await rows(`select 1 from ${schema}.ref_policy where kind = $1 and version = $2`, [kind, version]);
      if (known.length === 0) throw new Error(`${schema} does not know ${path} ${version}`);
    },
    { within: 60_000, what: `${path} ${version} at ${schema}` },
  );
};

/** Changes the present document; resolves to what puts it back. */
const changePolicy = async (
  kind: string,
  schema: string,
  change: (present: Record<string, unknown>) => object,
): Promise<() => Promise<void>> => {
  const { body: present } = await get<Version>('administration', `policies/${kind}/current`);
  await publish(kind, change(present.document), schema);
  return () => publish(kind, present.document, schema);
};

/** How recent a login must be for a signature; resolves to what puts the present policy back. */
export const signingNeedsLoginWithin = (recentLoginSeconds: number): Promise<() => Promise<void>> =>
  changePolicy('signing', 'complaints', (present) => ({ ...present, recentLoginSeconds }));

/** Lets suppliers' people list suppliers, among whom each then finds itself alone (SEC-8); resolves to what puts the present policy back. */
export const suppliersMayRead = (): Promise<() => Promise<void>> =>
  changePolicy('access', 'oem_vendors', ({ roles, ...rest }) => ({
    ...rest,
    roles: (roles as Role[]).map((one) =>
      one.role === 'supplier-quality'
        ? { ...one, permissions: [...new Set([...one.permissions, 'vendor:read'])] }
        : one,
    ),
  }));
