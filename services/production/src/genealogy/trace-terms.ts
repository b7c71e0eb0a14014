import type { InspectionResult, LotKind } from '@anxin/contracts';
import type { InputKind } from '../lot/lot-input.entity';

/** `forward`: all that was made of it, directly or not; `backward`: all that it was made of (LOG-8). */
export const directions = ['forward', 'backward'] as const;
export type Direction = (typeof directions)[number];

/** A lot with the sums of production's own rows of it, decimals as texts. */
export interface TracedLot {
  readonly lotId: string;
  readonly number: string;
  readonly item: string;
  /** Of the product or material; null when no register has its code. */
  readonly itemName: string | null;
  readonly kind: LotKind;
  readonly unit: string;
  readonly inspection: InspectionResult;
  readonly manufacturer: string | null;
  readonly supplier: string | null;
  readonly since: string | null;
  readonly inputsKnown: boolean;
  readonly produced: string;
  readonly scrapped: string;
  readonly sampled: string;
  readonly consumed: string;
  readonly reworked: string;
}

/** So much of one lot went into another; `quantity` in the input's unit. */
export interface Link {
  readonly outputId: string;
  readonly inputId: string;
  readonly kind: InputKind;
  readonly quantity: string;
}

export const gapKinds = [
  /** An input names a number that no lot bears. */
  'unknown-input',
  /** A batch without any input on record. */
  'no-inputs',
  /** More was used, scrapped and sampled than was made or received: an input is booked on the wrong lot, or a receipt is missing. */
  'used-over-produced',
  /** Material of the lot went out for a batch that is not on record yet, or that does not name it. */
  'issued-not-used',
  /** A batch made since has an unknown input or none: goods of the scope may be in it. */
  'open-elsewhere',
] as const;
export type GapKind = (typeof gapKinds)[number];

/** A place where the genealogy is not known. */
export interface Gap {
  readonly kind: GapKind;
  /** The lot where it shows. */
  readonly lotId: string;
  readonly number: string;
  /** What the gap names: the unknown number, the batch that material went out for, by how much too much was used. */
  readonly named: string | null;
}
