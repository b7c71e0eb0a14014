import type { KeyObject } from 'node:crypto';
import type { ServiceName } from '@anxin/contracts';
import { isSignedBy, sealBody } from '../seal';
import { exportedSeals } from './exported-seals';

/** A restore on record: the seals after `to` and before `number` vouch for lines that the database has no more. */
export interface Restoration {
  readonly number: number;
  readonly to: number;
  readonly lines: number;
  /** RFC 3339 */
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/**
 * The restores that count: signed by a key of the auditor's, and not themselves left behind by a later one, oldest first. Whoever owns the
 * database but not the key cannot record one.
 */
export const restorationsIn = async (
  file: string,
  service: ServiceName,
  keys: ReadonlyMap<string, KeyObject>,
): Promise<Restoration[]> => {
  const found: Restoration[] = [];
  for await (const { seal } of exportedSeals(file)) {
    const body = seal && sealBody(seal);
    if (!seal || !body?.restored || body.service !== service) continue;
    const key = keys.get(body.key);
    if (key === undefined || !isSignedBy(seal, key)) continue;
    const { seal: to, lines, by, reason } = body.restored;
    found.push({ number: body.number, to, lines, at: body.at, by, reason });
  }
  return found.reduceRight<Restoration[]>((later, one) => (lostBy(later)(one.number) ? later : [one, ...later]), []);
};

/** Whether a seal's lines were left behind by one of these restores. */
export const lostBy =
  (restorations: readonly Restoration[]) =>
  (number: number): boolean =>
    restorations.some((one) => number > one.to && number < one.number);
