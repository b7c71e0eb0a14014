import type { Act } from '../acts/act';
import { bodyOf } from '../acts/body-of';
import { type Field, rowOf, type Values } from '../acts/field';
import type { OemVendorsSchemas } from '../api/client';
import type { TextKey } from '../i18n/zh';
import type { Gate, GateContent } from './own-action';

type Containment = OemVendorsSchemas['ContainmentDto'];
type Goods = OemVendorsSchemas['ContainedGoodsDto'];
type RootCause = OemVendorsSchemas['RootCauseDto'];
type Cause = OemVendorsSchemas['CauseDto'];
type Implementation = OemVendorsSchemas['ImplementationDto'];
type Closing = OemVendorsSchemas['ClosingStatementDto'];

export const places: readonly Goods['place'][] = ['at-manufacturer', 'in-transit', 'at-customer'];
export const causeSides: readonly Cause['side'][] = ['occurrence', 'escape'];
export const causeKinds: readonly Cause['kind'][] = [
  ...(['method', 'machine', 'material', 'environment', 'measurement', 'design', 'operator'] as const),
];

const required = true;

/** Named as in the body that is sent, so that what the service points at is marked in the form. */
const fieldsOf = <Part>(part: keyof GateContent, ...fields: Field<keyof Part & string>[]): Field[] =>
  fields.map((field) => ({ ...field, name: `content.${part}.${field.name}` }));

const containment = fieldsOf<Containment>(
  'containment',
  {
    name: 'team',
    label: 'gateField.team',
    kind: 'lines',
    least: 1,
    most: 20,
    add: 'gateField.addMember',
    hint: 'gateField.teamHint',
  },
  { name: 'actions', label: 'gateField.actions', kind: 'text', required },
  {
    name: 'goods',
    label: 'gateField.goods',
    kind: 'rows',
    add: 'gateField.addGoods',
    required,
    fields: rowOf<Goods>(
      { name: 'place', label: 'gateField.place', kind: 'choice', options: places, named: 'goodsPlace', required },
      { name: 'quantity', label: 'report.quantity', kind: 'decimal', required },
      { name: 'unit', label: 'field.unit', kind: 'line', required },
      { name: 'action', label: 'gateField.goodsAction', kind: 'text', required },
    ),
  },
);
const rootCause = fieldsOf<RootCause>(
  'rootCause',
  {
    name: 'causes',
    label: 'gateField.causes',
    kind: 'rows',
    add: 'gateField.addCause',
    required,
    fields: rowOf<Cause>(
      { name: 'side', label: 'gateField.side', kind: 'choice', options: causeSides, named: 'causeSide', required },
      { name: 'kind', label: 'gateField.kind', kind: 'choice', options: causeKinds, named: 'causeKind', required },
      {
        name: 'whys',
        label: 'gateField.whys',
        kind: 'lines',
        least: 3,
        most: 7,
        add: 'gateField.addWhy',
        hint: 'gateField.whysHint',
      },
    ),
  },
  { name: 'chosenAction', label: 'gateField.chosenAction', kind: 'text', required },
  { name: 'expectedEffect', label: 'gateField.expectedEffect', kind: 'text', required },
);
const implementation = fieldsOf<Implementation>(
  'implementation',
  { name: 'implemented', label: 'gateField.implemented', kind: 'text', required },
  {
    name: 'implementedOn',
    label: 'gateField.implementedOn',
    kind: 'date',
    required,
    hint: 'gateField.implementedOnHint',
  },
  { name: 'evidence', label: 'gateField.evidence', kind: 'lines', least: 1, most: 50, add: 'gateField.addEvidence' },
  { name: 'prevention', label: 'gateField.prevention', kind: 'text', required },
);
const closing = fieldsOf<Closing>(
  'closing',
  { name: 'result', label: 'gateField.result', kind: 'text', required },
  { name: 'lessons', label: 'gateField.lessons', kind: 'text', required },
);

interface Form {
  readonly fields: readonly Field[];
  readonly hint: TextKey;
  /** What stands there before anything was typed: what the gate speaks of in any case. */
  readonly begin: Values;
}
const forms: Readonly<Record<Gate, Form>> = {
  D3: {
    fields: containment,
    hint: 'gateHint.D3',
    begin: { containment: { team: [''], goods: [{ place: 'at-manufacturer' }, { place: 'in-transit' }] } },
  },
  'D4-D5': {
    fields: rootCause,
    hint: 'gateHint.D4-D5',
    begin: { rootCause: { causes: causeSides.map((side) => ({ side, whys: ['', '', ''] })) } },
  },
  'D6-D7': { fields: implementation, hint: 'gateHint.D6-D7', begin: { implementation: { evidence: [''] } } },
  D8: { fields: closing, hint: 'gateHint.D8', begin: {} },
};

/** What is sent of what was filled in: the gate's own part, trimmed (OEM-10). */
export const contentOf = (gate: Gate, values: Values): GateContent =>
  (bodyOf(forms[gate].fields, values)['content'] ?? {}) as GateContent;

/**
 * The form of one gate, wherever it is filled in: the manufacturer's space, or the page of its link (OEM-5, OEM-10).
 * @param before an answer that was sent back; the form begins with its words
 */
export const gateAct = (
  gate: Gate,
  before: GateContent | undefined,
  send: (content: GateContent, key: string) => Promise<unknown>,
): Act => {
  const { fields, hint, begin } = forms[gate];
  return {
    title: `gate.${gate}`,
    submit: 'gateField.submit',
    hint,
    fields,
    initial: () => ({ content: before ?? begin }),
    send: (values, _, key) => send(contentOf(gate, values), key),
  };
};
