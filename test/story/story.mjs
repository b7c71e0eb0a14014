import { correctiveAction } from './corrective-action.mjs';
import { heldGoods } from './held-goods.mjs';
import { hotLot } from './hot-lot.mjs';
import { oneComplaint } from './one-complaint.mjs';
import { people } from './people.mjs';
import { recall } from './recall.mjs';
import { seenFromOutside } from './seen-from-outside.mjs';

/**
 * The story so far, told through the public API by people who log in; throws at the first untruth.
 * @param {import('../../deploy/local/stack.mjs').Stack & { log: (line: string) => void }} stack
 */
export async function story({ gateway, mail, password, log }) {
  let step = 0;
  const tell = (line) => log(`${String((step += 1)).padStart(2, '0')}  ${line}`);
  const who = people(gateway, password);
  const reference = await oneComplaint({ who, mail, tell });
  await seenFromOutside({ who, tell }, reference);
  const { assessment, oemComplaint } = await hotLot({ who, tell });
  await heldGoods({ who, tell });
  await correctiveAction({ who, gateway, mail, tell }, oemComplaint);
  await recall({ who, gateway, mail, tell }, assessment);
}
