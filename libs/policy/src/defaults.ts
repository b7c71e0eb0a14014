import access from '../defaults/access.json';
import clocks from '../defaults/clocks.json';
import compensationTiers from '../defaults/compensation-tiers.json';
import complaintContact from '../defaults/complaint-contact.json';
import correctiveAction from '../defaults/corrective-action.json';
import handlingPaths from '../defaults/handling-paths.json';
import lotWatch from '../defaults/lot-watch.json';
import recallRulePacks from '../defaults/recall-rule-packs.json';
import routing from '../defaults/routing.json';
import signing from '../defaults/signing.json';
import type { PolicyDocuments } from './policy-kinds';

/**
 * The first documents that a company proposes: the figures of its own rules, each with its source. They bind nobody before they are
 * proposed and approved in the directory (SEC-6). JSON carries no literal types; a test checks each against its schema.
 */
export const defaultPolicies: Readonly<PolicyDocuments> = {
  access: access as PolicyDocuments['access'],
  clocks: clocks as PolicyDocuments['clocks'],
  'compensation-tiers': compensationTiers as PolicyDocuments['compensation-tiers'],
  'complaint-contact': complaintContact as PolicyDocuments['complaint-contact'],
  'corrective-action': correctiveAction as PolicyDocuments['corrective-action'],
  'handling-paths': handlingPaths as PolicyDocuments['handling-paths'],
  'lot-watch': lotWatch as PolicyDocuments['lot-watch'],
  'recall-rule-packs': recallRulePacks as PolicyDocuments['recall-rule-packs'],
  routing: routing as PolicyDocuments['routing'],
  signing: signing as PolicyDocuments['signing'],
};
