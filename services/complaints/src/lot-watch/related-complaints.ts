import type { Tx } from '@anxin/persistence';
import { type LotWatchPolicy, millisecondsOf } from '@anxin/policy';
import type { Complaint } from '../complaint/complaint.entity';
import { fullestWindow } from './fullest-window';
import { LotAlarmRequest } from './lot-alarm-request.entity';
import { Between } from 'typeorm';

/** Complaints that reach the policy's number in one window. */
export interface Cluster {
  readonly of: 'lot' | 'product';
  readonly subject: string;
  readonly count: number;
  /** Of all of them, each once, in order. */
  readonly lots: readonly string[];
  /** One of them has asked already; this one follows. */
  readonly asked: boolean;
}
interface Row {
  readonly of: Cluster['of'];
  readonly received_at: Date;
}
const columns = { lot: 'lot', product: 'product_code' } as const;
const reasons = { lot: 'lot-cluster', product: 'product-cluster' } as const;

/**
 * The clusters that the complaint belongs to, of its lot and of its product (INT-4). Whoever takes in another complaint of them waits
 * here until this transaction ends, so that of several at once each sees the others; call it last. The complaint's own row is written.
 */
export const clustersOf = async (tx: Tx, complaint: Complaint, policy: LotWatchPolicy): Promise<Cluster[]> => {
  if (!policy.classes.includes(complaint.class)) return [];
  const watched = [
    { of: 'lot', subject: complaint.lot } as const,
    { of: 'product', subject: complaint.productCode } as const,
  ].filter((one): one is Watched => one.subject !== null);
  if (watched.length === 0) return [];
  for (const { of, subject } of watched)
    void tx.send({
      text: 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))',
      values: [`complaints.watch/${of}/${subject}`],
    });
  const near = (await Promise.all(watched.map((one) => nearest(tx, complaint, policy, one)))).flat();
  const clusters: Cluster[] = [];
  for (const one of watched) {
    const instants = near.filter(({ of }) => of === one.of).map(({ received_at }) => received_at);
    const { complaints, window } = policy[one.of];
    if (fullestWindow(instants, complaint.receivedAt, millisecondsOf(window)).count < complaints) continue;
    clusters.push(await clusterOf(tx, complaint, policy, one));
  }
  return clusters;
};
interface Watched {
  readonly of: Cluster['of'];
  readonly subject: string;
}

/** As many on either side as make a cluster: more cannot change whether there is one, however many complaints a product has. */
const nearest = (
  tx: Tx,
  { receivedAt }: Complaint,
  policy: LotWatchPolicy,
  { of, subject }: Watched,
): Promise<Row[]> => {
  const { complaints, window } = policy[of];
  const span = millisecondsOf(window);
  const [from, to] = [new Date(receivedAt.getTime() - span), new Date(receivedAt.getTime() + span)];
  const side = (condition: string, order: string) =>
    `(SELECT received_at FROM complaints.complaint WHERE ${columns[of]} = $1 AND class = ANY($2) AND ${condition} ORDER BY received_at ${order} LIMIT $6)`;
  return tx.send<Row>({
    text: `SELECT '${of}' AS of, received_at FROM (${side('received_at BETWEEN $3 AND $4', 'DESC')} UNION ALL ${side('received_at > $4 AND received_at <= $5', 'ASC')}) AS near`,
    values: [subject, policy.classes, from, receivedAt, to, complaints],
  });
};

/** A cluster in full: rarely needed, so only read once it is one. */
const clusterOf = async (
  tx: Tx,
  { receivedAt }: Complaint,
  policy: LotWatchPolicy,
  { of, subject }: Watched,
): Promise<Cluster> => {
  const span = millisecondsOf(policy[of].window);
  const [from, to] = [new Date(receivedAt.getTime() - span), new Date(receivedAt.getTime() + span)];
  const all = await tx.send<{ received_at: Date; lot: string | null }>({
    text: `SELECT received_at, lot FROM complaints.complaint WHERE ${columns[of]} = $1 AND class = ANY($2) AND received_at BETWEEN $3 AND $4`,
    values: [subject, policy.classes, from, to],
  });
  const window = fullestWindow(
    all.map(({ received_at }) => received_at),
    receivedAt,
    span,
  );
  const inside = all.filter(({ received_at: at }) => at >= window.from && at <= window.to);
  const lots = [...new Set(inside.flatMap(({ lot }) => (lot === null ? [] : [lot])))].sort();
  const asked = await tx.manager.existsBy(LotAlarmRequest, {
    reason: reasons[of],
    subject,
    knownAt: Between(from, to),
  });
  return { of, subject, count: window.count, lots, asked };
};
