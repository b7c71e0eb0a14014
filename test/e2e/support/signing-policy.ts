import { eventually } from '@anxin/testing';
import { did, get, session } from './people';
import { rows } from './rows';

interface Version {
  readonly version: number;
  readonly contentHash: string;
  readonly document: object;
}
const path = 'policies/signing';

/** Posted by administration, approved by the general manager (SEC-6), and known to complaints when it resolves. */
const publish = async (document: object): Promise<void> => {
  await (await session('general-manager')).loginAgain();
  const { version, contentHash } = await did<Version>('administration', `${path}/versions`, {
    document,
    reason: '试验',
  });
  await did('general-manager', `${path}/versions/${version}/approve`, { contentHash });
  await eventually(
    async () => {
      const known = await rows('select 1 from complaints.ref_policy where kind = $1 and version = $2', [
        'signing',
        version,
      ]);
      if (known.length === 0) throw new Error(`complaints does not know ${path} ${version}`);
    },
    { within: 60_000, what: `${path} ${version} at complaints` },
  );
};

/** How recent a login must be for a signature; resolves to what puts the present policy back. */
export const signingNeedsLoginWithin = async (recentLoginSeconds: number): Promise<() => Promise<void>> => {
  const { body: present } = await get<Version>('administration', `${path}/current`);
  await publish({ ...present.document, recentLoginSeconds });
  return () => publish(present.document);
};
