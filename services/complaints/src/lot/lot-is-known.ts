import type { Tx } from '@anxin/persistence';

/** Whether a lot of that number, normalised, is known here. Nobody's number is guessed: an unknown one is flagged (INT-2). */
export const lotIsKnown = async (tx: Tx, lot: string | null): Promise<boolean> => {
  if (lot === null) return false;
  const found = await tx.send({
    text: 'SELECT 1 FROM complaints.ref_lot WHERE normalised = $1 LIMIT 1',
    values: [lot],
  });
  return found.length > 0;
};
