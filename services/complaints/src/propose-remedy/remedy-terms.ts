import { contentHash } from '@anxin/audit';
import { Decimal } from 'decimal.js';
import { goodsKinds, moneyKinds, type Remedy } from '../remedy/remedy.entity';
import { RemedyIncomplete } from '../remedy/remedy.errors';
import type { ProposeRemedyDto } from './propose-remedy.dto';

const plain = (decimal: string | undefined): string | null =>
  decimal === undefined ? null : new Decimal(decimal).toFixed();

/**
 * The terms of a proposal, complete for its kind: goods have product, quantity, unit and what they are exchanged for; money has an
 * amount; what was negotiated otherwise has at least one of the two.
 * @throws RemedyIncomplete
 */
export const termsOf = (body: ProposeRemedyDto) => {
  const { kind } = body;
  const goods =
    goodsKinds.includes(kind) || (kind === 'other' && body.amount === undefined) || body.quantity !== undefined;
  const money = moneyKinds.includes(kind) || body.amount !== undefined;
  const needed = [
    ...(goods ? (['productCode', 'quantity', 'unit', 'exchangeQuantity'] as const) : []),
    ...(money ? (['amount', 'currency'] as const) : []),
  ];
  for (const field of needed) if (body[field] === undefined) throw new RemedyIncomplete(kind, field);
  const terms = {
    kind,
    productCode: body.productCode ?? null,
    lot: body.lot ?? null,
    quantity: plain(body.quantity),
    unit: body.unit ?? null,
    exchangeQuantity: plain(body.exchangeQuantity),
    amount: plain(body.amount),
    currency: body.currency ?? null,
    terms: body.terms,
  } satisfies Partial<Remedy>;
  return { ...terms, money, multiple: multipleOf(terms), termsHash: contentHash(terms) };
};

/** For show; the tier compares the quantities themselves. */
const multipleOf = ({
  quantity,
  exchangeQuantity,
}: {
  quantity: string | null;
  exchangeQuantity: string | null;
}): string | null =>
  quantity === null || exchangeQuantity === null
    ? null
    : new Decimal(quantity).div(exchangeQuantity).toDecimalPlaces(6).toFixed();
