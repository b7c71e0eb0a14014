import type { JSONSchema } from 'json-schema-to-ts';
import {
  accessFaults,
  type AccessPolicyDocument,
  accessSchema,
  clocksFaults,
  type ClocksPolicy,
  clocksSchema,
  compensationTiersFaults,
  type CompensationTiersPolicy,
  compensationTiersSchema,
  type ComplaintContactPolicy,
  complaintContactSchema,
  correctiveActionFaults,
  type CorrectiveActionPolicy,
  correctiveActionSchema,
  handlingPathsFaults,
  type HandlingPathsPolicy,
  handlingPathsSchema,
  type LotWatchPolicy,
  lotWatchSchema,
  recallRulePacksFaults,
  type RecallRulePacksPolicy,
  recallRulePacksSchema,
  routingFaults,
  type RoutingPolicy,
  routingSchema,
  type SigningPolicy,
  signingSchema,
} from './kinds/index';
import type { PolicyFault } from './source';

/** The document of each kind of policy. */
export interface PolicyDocuments {
  clocks: ClocksPolicy;
  'compensation-tiers': CompensationTiersPolicy;
  'handling-paths': HandlingPathsPolicy;
  routing: RoutingPolicy;
  'lot-watch': LotWatchPolicy;
  access: AccessPolicyDocument;
  signing: SigningPolicy;
  'complaint-contact': ComplaintContactPolicy;
  'corrective-action': CorrectiveActionPolicy;
  'recall-rule-packs': RecallRulePacksPolicy;
}
export type PolicyKind = keyof PolicyDocuments;
export const policyKinds = [
  'access',
  'clocks',
  'compensation-tiers',
  'complaint-contact',
  'corrective-action',
  'handling-paths',
  'lot-watch',
  'recall-rule-packs',
  'routing',
  'signing',
] as const satisfies readonly PolicyKind[];
export const isPolicyKind = (kind: string): kind is PolicyKind => policyKinds.some((known) => known === kind);

/** JSON Schema of each kind, for whoever accepts a document from outside. */
export const policySchemas: Readonly<Record<PolicyKind, JSONSchema>> = {
  access: accessSchema,
  clocks: clocksSchema,
  'compensation-tiers': compensationTiersSchema,
  'complaint-contact': complaintContactSchema,
  'corrective-action': correctiveActionSchema,
  'handling-paths': handlingPathsSchema,
  'lot-watch': lotWatchSchema,
  'recall-rule-packs': recallRulePacksSchema,
  routing: routingSchema,
  signing: signingSchema,
};

const checks: { readonly [K in PolicyKind]?: (document: PolicyDocuments[K]) => PolicyFault[] } = {
  access: accessFaults,
  clocks: clocksFaults,
  'compensation-tiers': compensationTiersFaults,
  'corrective-action': correctiveActionFaults,
  'handling-paths': handlingPathsFaults,
  'recall-rule-packs': recallRulePacksFaults,
  routing: routingFaults,
};

/** What a schema cannot say about a document that already matches it; empty when it is sound. */
export const policyFaults = <K extends PolicyKind>(kind: K, document: PolicyDocuments[K]): PolicyFault[] =>
  checks[kind]?.(document) ?? [];
