import { calendarFaults, calendarSchema, type CalendarContent } from '@anxin/business-calendar';
import { NotFound, RequestInvalid } from '@anxin/http';
import {
  isPolicyKind,
  type PolicyDocuments,
  type PolicyKind,
  policyFaults,
  policyKinds,
  policySchemas,
} from '@anxin/policy';
import Ajv, { type ErrorObject, type SchemaObject, type ValidateFunction } from 'ajv';
import type { RegulationName } from './regulation-version.entity';

type InvalidEntry = RequestInvalid['entries'][number];

const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
const policyChecks = new Map<PolicyKind, ValidateFunction>(
  policyKinds.map((kind) => [kind, ajv.compile(policySchemas[kind] as SchemaObject)]),
);
const calendarCheck = ajv.compile(calendarSchema as SchemaObject);
const mostShown = 50;

const steps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
const entry = (pointer: string, constraint: string, parameters: InvalidEntry['parameters']): InvalidEntry => ({
  in: 'body',
  path: ['document', ...steps(pointer)],
  constraint,
  parameters,
});

/** A missing or superfluous member is pointed at itself, not at the object around it. */
const fromSchema = ({ instancePath, keyword, params }: ErrorObject): InvalidEntry => {
  const member: unknown = params['missingProperty'] ?? params['additionalProperty'];
  const pointer =
    typeof member === 'string' ? `${instancePath}/${member.replace(/~/g, '~0').replace(/\//g, '~1')}` : instancePath;
  return entry(pointer, `schema-${keyword}`, params);
};
const fromRule = ({
  pointer,
  code,
  parameters = {},
}: {
  pointer: string;
  code: string;
  parameters?: InvalidEntry['parameters'];
}): InvalidEntry => entry(pointer, `document-${code}`, parameters);

const faultsOf = ({ register, name }: RegulationName, document: object): InvalidEntry[] => {
  const check = register === 'calendar' ? calendarCheck : isPolicyKind(name) ? policyChecks.get(name) : undefined;
  if (!check) throw new NotFound();
  if (!check(document)) return (check.errors ?? []).map(fromSchema);
  if (register === 'policy')
    return isPolicyKind(name) ? policyFaults(name, document as PolicyDocuments[PolicyKind]).map(fromRule) : [];
  const calendar = document as CalendarContent;
  const misnamed = calendar.id === name ? [] : [entry('/id', 'document-id-differs', { name })];
  return [...misnamed, ...calendarFaults(calendar).map(fromRule)];
};

/**
 * Whether a document is what its register holds: its JSON schema first, then what a schema cannot say.
 * @throws RequestInvalid (400) with a pointer for each fault, NotFound for a kind of policy that does not exist
 */
export const checkDocument = (regulation: RegulationName, document: object): void => {
  const faults = faultsOf(regulation, document);
  if (faults.length > 0) throw new RequestInvalid(faults.slice(0, mostShown));
};
