// npm run reconcile -- [--repair] [--rows-at TIME] [--workflows-at TIME] [--margin SECONDS] [--leave-out N] [--json]. Ends with 0, 1 (differences remain) or 2.
import { type ServiceName, serviceNames } from '@anxin/contracts';
import { Client, Connection } from '@temporalio/client';
import { parseArgs } from 'node:util';
import { type PutBack, reconcile } from './reconcile';
import { remaining, reportLines } from './report';

const usage = `DATABASE_URL=postgres://… TEMPORAL_ADDRESS=host:port reconcile [options]
  --rows-at TIME        the rows were put back to this instant (RFC 3339)
  --workflows-at TIME   Temporal was put back to this instant
  --margin SECONDS      by how much clocks may differ (5)
  --leave-out N         numbers of each series that nobody gets, when the rows were put back (1000)
  --repair              bring them into step; no service may run
  --json                the report as one line of JSON
<SERVICE>_DATABASE_URL names another database of one service; TEMPORAL_NAMESPACE the namespace (anxin), COMPANY_ZONE the zone of the numbers' years`;

interface Wish extends PutBack {
  readonly repair: boolean;
  readonly json: boolean;
  readonly leaveOut?: number;
}

/** @throws Error that says what is wrong with the arguments */
const wishOf = (args: readonly string[]): Wish => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'rows-at': { type: 'string' },
      'workflows-at': { type: 'string' },
      margin: { type: 'string', default: '5' },
      'leave-out': { type: 'string' },
      repair: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const instant = (name: 'rows-at' | 'workflows-at'): Date | undefined => {
    const text = values[name];
    if (text === undefined) return undefined;
    if (Number.isNaN(Date.parse(text))) throw new Error(`--${name} is no instant: ${text}`);
    return new Date(text);
  };
  const marginMs = Number(values.margin) * 1000;
  if (!(marginMs >= 0)) throw new Error(`--margin is no number of seconds: ${values.margin}`);
  const [rowsAt, workflowsAt] = [instant('rows-at'), instant('workflows-at')];
  const { 'leave-out': leaveOut } = values;
  if (leaveOut !== undefined && !/^\d{1,6}$/.test(leaveOut))
    throw new Error(`--leave-out is no number of numbers: ${leaveOut}`);
  const { repair, json } = values;
  return {
    repair,
    json,
    marginMs,
    ...(leaveOut !== undefined && { leaveOut: Number(leaveOut) }),
    ...(rowsAt && { rowsAt }),
    ...(workflowsAt && { workflowsAt }),
  };
};

const databasesOf = (env: NodeJS.ProcessEnv): Partial<Record<ServiceName, string>> => {
  const urls = serviceNames.map((service) => {
    const own = env[`${service.toUpperCase().replace(/-/g, '_')}_DATABASE_URL`];
    return [service, own || env['DATABASE_URL']] as const;
  });
  const named = Object.fromEntries(urls.filter(([, url]) => url));
  if (Object.keys(named).length === 0) throw new Error('DATABASE_URL is not set');
  return named;
};

/**
 * @param env DATABASE_URL or `<SERVICE>_DATABASE_URL`, TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE
 * @returns the exit code: 0 in step, 1 differences remain, 2 it could not be checked
 */
export const reconcileCommand = async (
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<number> => {
  let connection: Connection | undefined;
  try {
    const { json, repair, leaveOut, ...putBack } = wishOf(args);
    const databases = databasesOf(env);
    const address = env['TEMPORAL_ADDRESS'];
    if (!address) throw new Error('TEMPORAL_ADDRESS is not set');
    connection = await Connection.connect({ address });
    const client = new Client({ connection, namespace: env['TEMPORAL_NAMESPACE'] || 'anxin' });
    const zone = env['COMPANY_ZONE'];
    const how = { repair, ...(leaveOut !== undefined && { leaveOut }), ...(zone && { zone }) };
    const report = await reconcile({ databases, client, ...how }, putBack);
    for (const line of json ? [JSON.stringify(report)] : reportLines(report)) say(line);
    return remaining(report) === 0 ? 0 : 1;
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return 2;
  } finally {
    await connection?.close();
  }
};

if (require.main === module)
  void reconcileCommand(process.argv.slice(2), process.env, (line) => process.stdout.write(`${line}\n`)).then(
    (code) => (process.exitCode = code),
  );
