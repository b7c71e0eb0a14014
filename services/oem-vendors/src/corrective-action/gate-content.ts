import type { CorrectiveGate } from '@anxin/contracts';
import { OperatorErrorAlone, GateAnswerIncomplete } from './gate-answer.errors';

/** Where affected goods may be; containment speaks of the first two in any case (D3). */
export const containmentPlaces = ['at-manufacturer', 'in-transit', 'at-customer'] as const;
export type ContainmentPlace = (typeof containmentPlaces)[number];
/** Classes of cause, as an Ishikawa diagram has them. */
export const causeKinds = [
  'operator',
  'method',
  'machine',
  'material',
  'environment',
  'measurement',
  'design',
] as const;
export type CauseKind = (typeof causeKinds)[number];
/** Why it happened, and why it was not found before it left. */
export const causeSides = ['occurrence', 'escape'] as const;
export type CauseSide = (typeof causeSides)[number];

export interface Containment {
  /** D1: who works on it, by function. */
  readonly team: readonly string[];
  readonly actions: string;
  readonly goods: readonly {
    readonly place: ContainmentPlace;
    /** Decimal; `0` says that there is nothing. */
    readonly quantity: string;
    readonly unit: string;
    readonly action: string;
  }[];
}
export interface RootCause {
  readonly causes: readonly {
    readonly side: CauseSide;
    readonly kind: CauseKind;
    /** 5-why: from what was seen to the cause. */
    readonly whys: readonly string[];
  }[];
  /** D5: the action that was chosen, and how it is known to work. */
  readonly chosenAction: string;
  readonly expectedEffect: string;
}
export interface Implementation {
  readonly implemented: string;
  /** The first day whose lots are made the new way. */
  readonly implementedOn: string;
  readonly evidence: readonly string[];
  /** D7: what keeps it from coming back, here and in like products. */
  readonly prevention: string;
}
export interface ClosingStatement {
  readonly result: string;
  readonly lessons: string;
}
/** What a manufacturer answers to a gate: exactly the part that is the gate's. */
export interface GateContent {
  readonly containment?: Containment | undefined;
  readonly rootCause?: RootCause | undefined;
  readonly implementation?: Implementation | undefined;
  readonly closing?: ClosingStatement | undefined;
}

const partOf = {
  D3: 'containment',
  'D4-D5': 'rootCause',
  'D6-D7': 'implementation',
  D8: 'closing',
} as const satisfies Record<CorrectiveGate, keyof GateContent>;

/**
 * The part of the answer that belongs to the gate, complete (OEM-10).
 * @throws GateAnswerIncomplete naming everything that is missing as JSON pointers, OperatorErrorAlone
 */
export const contentFor = (gate: CorrectiveGate, content: GateContent): GateContent => {
  const part = partOf[gate];
  const { [part]: given } = content;
  const others = Object.values(partOf).filter((name) => name !== part && content[name] !== undefined);
  const missing = [...(given === undefined ? [`/${part}`] : []), ...missingIn(gate, content)];
  if (missing.length > 0 || others.length > 0)
    throw new GateAnswerIncomplete(
      gate,
      missing,
      others.map((name) => `/${name}`),
    );
  if (content.rootCause?.causes.every(({ kind }) => kind === 'operator')) throw new OperatorErrorAlone();
  return { [part]: given };
};

const missingIn = (gate: CorrectiveGate, { containment, rootCause }: GateContent): string[] => {
  if (gate === 'D3' && containment) {
    const said = containment.goods.map(({ place }) => place);
    const due: readonly ContainmentPlace[] = ['at-manufacturer', 'in-transit'];
    return due.filter((place) => !said.includes(place)).map((place) => `/containment/goods/${place}`);
  }
  if (gate === 'D4-D5' && rootCause) {
    const said = rootCause.causes.map(({ side }) => side);
    return causeSides.filter((side) => !said.includes(side)).map((side) => `/rootCause/causes/${side}`);
  }
  return [];
};
