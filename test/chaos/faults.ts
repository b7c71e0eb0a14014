import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { complaintRegistered, serviceNames } from '@anxin/contracts';
import { eventually } from '@anxin/testing';
import { awaitingSignature } from '../e2e/support/complaint';
import { letters, mailRefusedWith, silentAfter } from '../e2e/support/mail';
import { takeRoles } from '../e2e/support/roles';
import { lockTable, rows } from '../e2e/support/rows';
import { database, kill, type Part, pause, quit, resume, stack, start, stop } from '../e2e/support/stack';
import { deleteTopic, joinGroup, poison, tellAgain } from '../e2e/support/topics';
import { smallDiskForLog, whyNoSmallDisk } from './full-disk';
import { type Load, recentlyLoggedIn } from './load';

/** Something that goes wrong: injected, met by the load, mended again. */
export interface Fault {
  readonly name: string;
  readonly run: (load: Load) => Promise<void>;
  /** Why this machine cannot try it. */
  readonly untried?: () => Promise<string | undefined>;
}

/** So many requests meet what is wrong before it is mended. */
const felt = 8;

const killed = (part: Part): Fault => ({
  name: `kill -9 ${part}`,
  run: async (load) => {
    await kill(part);
    await load.more(felt);
    await start(part);
  },
});

/** Killed at the very point: somebody waits for this table in the middle of a transaction. */
const killedAt = (point: string, part: Part, table: string): Fault => ({
  name: `kill -9 ${part} ${point}`,
  run: async (load) => {
    const lock = await lockTable(table);
    try {
      await eventually(async () => (await lock.waiters()) > 0, { within: 60_000, what: `somebody at ${table}` });
      await kill(part);
    } finally {
      await lock.release();
    }
    await load.more(felt);
    await start(part);
  },
});

/** Committed and not yet published: Kafka is frozen until the process that would publish is gone. */
const killedBeforePublish = (service: 'complaints' | 'logistics' | 'quality'): Fault => ({
  name: `kill -9 ${service}.api between commit and publish`,
  run: async (load) => {
    await pause('kafka');
    try {
      await eventually(
        async () =>
          (await rows(`SELECT 1 FROM ${service}.outbox WHERE lane = 'events' AND delivered_at IS NULL`)).length > 0,
        { within: 60_000, what: `a fact of ${service} that waits` },
      );
      await kill(`${service}.api`);
    } finally {
      await resume('kafka');
    }
    await load.more(felt);
    await start(`${service}.api`);
  },
});

/** SIGTERM, as at a deployment, with requests in flight. */
const ended = (part: Part): Fault => ({
  name: `SIGTERM ${part}`,
  run: async (load) => {
    await stop(part);
    await load.more(felt);
    await start(part);
  },
});

const frozen = (part: Part): Fault => ({
  name: `${part} hangs`,
  run: async (load) => {
    await pause(part);
    await load.more(felt);
    await resume(part);
  },
});

const restarted = (how: string, end: () => Promise<void>): Fault => ({
  name: `PostgreSQL restarted, ${how}`,
  run: async (load) => {
    await end();
    await load.more(felt);
    await start('postgres');
  },
});

const wayToDatabase = (name: string, disturb: () => Promise<void>): Fault => ({
  name: `the database ${name}`,
  run: async (load) => {
    await disturb();
    try {
      await load.more(felt);
    } finally {
      await database.open();
    }
  },
});

/** Everybody who wants to write waits for one table, until no connection of the pool is left. */
const poolFull: Fault = {
  name: 'the pool of complaints is full',
  run: async (load) => {
    const lock = await lockTable('complaints.complaint');
    try {
      await load.more(felt);
    } finally {
      await lock.release();
    }
  },
};

/** `npm run messaging:replay`. */
const replay = async (service: string, since: Date): Promise<void> => {
  const command = resolve(__dirname, '../../libs/messaging/dist/commands/messaging.command.js');
  const choice = ['--service', service, '--topic', `${service}.events`, '--since', since.toISOString()];
  const env = { ...process.env, DATABASE_URL: stack.database };
  await promisify(execFile)(process.execPath, [command, 'replay', ...choice], { env });
};

const topicLost: Fault = {
  name: 'the topic of complaints is lost, and replayed',
  run: async (load) => {
    const since = new Date(Date.now() - 60_000); // what was published and not read yet is lost with it
    await deleteTopic('complaints.events');
    await load.more(felt);
    await replay('complaints', since);
  },
};

const toldAgain: Fault = {
  name: 'facts doubled, the newest first',
  run: async (load) => {
    const since = new Date();
    await load.more(3 * felt);
    await tellAgain(['complaints.events', 'logistics.events', 'quality.events', 'production.events'], since);
  },
};

const poisoned: Fault = {
  name: 'poison in the topics',
  run: async (load) => {
    const known = complaintRegistered.type;
    await poison('complaints.events', { ce_type: known, ce_id: 'poison', ce_source: 'nobody', ce_time: 'no time' });
    await poison('complaints.events', {});
    await load.more(felt);
  },
};

/** A stranger joins the group and takes nothing over: the partitions wander there and back. */
const rebalanced: Fault = {
  name: 'the consumers of insight and quality rebalance',
  run: async (load) => {
    const leave = await Promise.all(
      (['insight', 'quality'] as const).map((service) => joinGroup(service, 'complaints.events')),
    );
    await load.more(felt);
    await Promise.all(leave.map((go) => go()));
  },
};

/** The mail server has the mail, and whoever sent it dies before it knows. */
const mailUnheard: Fault = {
  name: 'kill -9 of a worker whose mail the server has taken and not answered',
  run: async (load) => {
    const before = (await letters()).length;
    let sender: Part = 'complaints.worker';
    await silentAfter(0);
    try {
      await eventually(async () => (await letters()).length > before, { within: 150_000, what: 'a mail' });
      const [newest] = (await letters()).slice(-1);
      if (newest?.subject.includes('ZH-')) sender = 'quality.worker';
      await kill(sender);
    } finally {
      await silentAfter(null);
    }
    await load.more(felt);
    await start(sender);
  },
};

const mailRefused: Fault = {
  name: 'the mail server refuses for now',
  run: async () => {
    await mailRefusedWith(451);
    try {
      const refused = `SELECT 1 FROM complaints.answer WHERE attempts > 0 AND state <> 'sent'
         UNION ALL SELECT 1 FROM quality.recall_notice WHERE attempts > 0 AND state IN ('due', 'attempting')`;
      await eventually(async () => (await rows(refused)).length > 0, { within: 150_000, what: 'a refused mail' });
    } finally {
      await mailRefusedWith(null);
    }
  },
};

const approverRevoked: Fault = {
  name: 'the approver loses the role between view and signature',
  run: async (load) => {
    const { reference, remedy } = await awaitingSignature();
    await recentlyLoggedIn('sales-head');
    const giveBack = await takeRoles('sales-head', 'complaints');
    try {
      await load.records.act({
        ...{ login: 'sales-head', path: `complaints/${reference}/remedies/${remedy.id}/decisions` },
        body: { outcome: 'approved', contentHash: remedy.contentHash },
        ...{ kind: 'decision', mark: `${remedy.id}/sales-head`, forbidden: 'the role was taken away before' },
      });
      await load.more(felt);
    } finally {
      await giveBack();
    }
  },
};

const diskFull: Fault = {
  name: 'the disk of PostgreSQL’s log is full',
  untried: whyNoSmallDisk,
  run: async (load) => {
    const disk = await smallDiskForLog();
    try {
      await disk.fill();
      await eventually(
        () =>
          rows('SELECT pg_switch_wal()').then(
            () => false,
            () => true,
          ),
        { within: 120_000, every: 200, what: 'PostgreSQL without room' },
      );
      await load.more(felt);
    } finally {
      await disk.free();
      await start('postgres');
      await disk.remove();
    }
  },
};

const apis = [...serviceNames, 'gateway'] as const;
const workers = ['complaints', 'quality', 'production', 'logistics', 'oem-vendors'] as const;

const commit = killedAt('before its commit', 'complaints.api', 'complaints.outbox');
const immediate = restarted('immediate', () => quit('postgres'));
const complaintsUnsaid = killedBeforePublish('complaints');
const dispatching = killedAt('in a dispatch', 'logistics.api', 'logistics.movement');
const kafkaKilled = killed('kafka');

/** The most telling ones, which `npm test` tries. */
export const shortForm: readonly Fault[] = [commit, immediate, complaintsUnsaid, dispatching, kafkaKilled];

export const longForm: readonly Fault[] = [
  ...shortForm,
  ...apis.map((service) => killed(`${service}.api`)),
  ...workers.map((service) => killed(`${service}.worker`)),
  killedAt('before its row', 'complaints.api', 'complaints.complaint'),
  killedAt('in an audit line', 'logistics.api', 'logistics.audit_line'),
  killedAt('before its offset', 'insight.api', 'insight.inbox'),
  killedAt('before its offset', 'quality.api', 'quality.inbox'),
  killedAt('in an activity', 'complaints.worker', 'complaints.workflow_step'),
  killedBeforePublish('logistics'),
  killedBeforePublish('quality'),
  mailUnheard,
  mailRefused,
  approverRevoked,
  diskFull,
  ...(['complaints.api', 'logistics.api', 'complaints.worker', 'quality.worker', 'gateway.api'] as const).map(ended),
  restarted('fast', () => stop('postgres')),
  restarted('kill -9', () => kill('postgres')),
  wayToDatabase('is slow', () => database.slow(60)),
  wayToDatabase('hangs', database.hang),
  wayToDatabase('is cut off', database.cut),
  poolFull,
  frozen('kafka'),
  topicLost,
  killed('temporal'),
  frozen('temporal'),
  frozen('logistics.api'),
  toldAgain,
  poisoned,
  rebalanced,
];
