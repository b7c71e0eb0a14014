import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { schemaOf, serviceNames } from '@anxin/contracts';
import { Client } from 'pg';
import { readPublicKeys } from '../signing-key';
import { needed } from './needed';
import type { Restoration } from './restorations';
import { hasAudit, type ServiceVerdict, verifyService } from './verify-service';

const shown = 100;

/**
 * Verifies the audit of every service that has one in the database or in the export. Reads AUDIT_DATABASE_URL (a role that may read the
 * audit tables), AUDIT_HEADS_DIR and AUDIT_PUBLIC_KEY_FILE. Resolves to the exit code: 0 all holds, 1 something does not.
 */
export const verifyAudit = async (env: NodeJS.ProcessEnv, print: (line: string) => void): Promise<0 | 1> => {
  const headsDir = needed(env, 'AUDIT_HEADS_DIR');
  const keys = readPublicKeys(needed(env, 'AUDIT_PUBLIC_KEY_FILE'));
  const client = new Client({
    connectionString: needed(env, 'AUDIT_DATABASE_URL'),
    application_name: 'anxin-audit-verify',
  });
  await client.connect();
  try {
    let faults = 0;
    let services = 0;
    for (const service of serviceNames) {
      const headsFile = join(headsDir, `${service}.jsonl`);
      if (!existsSync(headsFile) && !(await hasAudit(client, schemaOf(service)))) continue;
      const verdict = await verifyService({ service, headsFile, keys, client });
      services += 1;
      faults += verdict.findings.length;
      for (const { where, problem } of verdict.findings.slice(0, shown))
        print(`FAULT ${[service, where].filter(Boolean).join(' ')}: ${problem}`);
      if (verdict.findings.length > shown) print(`FAULT ${service}: and ${verdict.findings.length - shown} more`);
      for (const restoration of verdict.restorations) print(restored(service, restoration));
      print(summary(service, verdict));
    }
    if (services === 0) throw new Error('neither the database nor the export has an audit of any service');
    print(faults === 0 ? `ok: the audit of ${services} services holds` : `FAULTY: ${faults} findings`);
    return faults === 0 ? 0 : 1;
  } finally {
    await client.end();
  }
};

/** No fault: somebody signed for it. What it left behind is known by number. */
const restored = (service: string, { at, to, number, lines, by, reason }: Restoration): string =>
  `RESTORED ${service}: ${lines} lines behind, back to seal ${to} of ${number - 1}, recorded ${at} by ${by}: ${reason}`;

const summary = (service: string, { aggregates, lines, seals, unsealed, unexported }: ServiceVerdict): string =>
  `${service}: ${lines} lines of ${aggregates} aggregates, ${seals} seals` +
  (unsealed > 0 ? `, ${unsealed} lines not sealed yet` : '') +
  (unexported > 0 ? `, ${unexported} seals not exported yet` : '');
