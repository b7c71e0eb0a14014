import { complaintRegistered } from '@anxin/contracts';
import { verify } from '../e2e/support/audit';
import { letters } from '../e2e/support/mail';
import { rows } from '../e2e/support/rows';
import { schemas } from '../e2e/support/schemas';
import type { Approved, Clock, Kept, Letter, Verdict } from './claims';

/** Each kind of effect: what its owner answered for it, and what one request asked for, so that a doubled one shows. */
const effects = `
  SELECT 'complaint' AS kind, reference AS id, order_number AS mark FROM complaints.complaint WHERE order_number LIKE 'chaos-%'
  UNION ALL SELECT 'told-complaint', subject, subject FROM insight.case_event WHERE type = $1
  UNION ALL SELECT 'remedy', id::text, complaint || '/' || cycle FROM complaints.remedy
  UNION ALL SELECT 'decision', id::text, remedy_id || '/' || decided_by FROM complaints.remedy_decision
  UNION ALL SELECT 'answer', id::text, complaint || '/' || cycle FROM complaints.answer
  UNION ALL SELECT 'call-back', id::text, complaint || '/' || cycle FROM complaints.call_back WHERE outcome <> 'not-reached'
  UNION ALL SELECT 'retest-order', id::text, complaint FROM quality.retest_order
  UNION ALL SELECT 'records-request', id::text, complaint FROM production.batch_records_request
  UNION ALL SELECT 'replacement-order', id::text, remedy_id::text FROM logistics.replacement_order
  UNION ALL SELECT 'replacement', replacement_id::text, replacement_id::text FROM logistics.movement WHERE replacement_id IS NOT NULL
  UNION ALL SELECT 'dispatch', note, carrier FROM logistics.shipment_line WHERE carrier LIKE 'chaos-%'
  UNION ALL SELECT 'hold', id::text, reason FROM logistics.hold WHERE reason LIKE 'chaos-%'
  UNION ALL SELECT 'lift', id::text, id::text FROM logistics.hold WHERE lifted_at IS NOT NULL
  UNION ALL SELECT 'ordered-hold', id::text, order_id || '/' || lot_id FROM logistics.hold WHERE order_id IS NOT NULL
  UNION ALL SELECT 'recall-hold', id::text, reference || '/' || lot_id FROM logistics.hold WHERE cause = 'recall'
  UNION ALL SELECT 'recall', reference, assessment_id FROM quality.recall
  UNION ALL SELECT 'plan', recall || '/' || revision, recall || '/' || revision FROM quality.recall_plan
  UNION ALL SELECT 'plan-decision', id::text, recall || '/' || revision || '/' || decided_by FROM quality.recall_plan_decision
  UNION ALL SELECT 'start-check', recall || '/' || "check", recall || '/' || "check" FROM quality.recall_start_check WHERE met_at IS NOT NULL
  UNION ALL SELECT 'oem-case', oem_case, content ->> 'demand' FROM oem_vendors.oem_case_form
  UNION ALL SELECT 'oem-confirmation', reference, reference FROM oem_vendors.oem_case WHERE confirmed_at IS NOT NULL
  UNION ALL SELECT 'opinion', oem_case, oem_case || '/' || revision FROM oem_vendors.oem_case_opinion
  UNION ALL SELECT 'opinion-decision', oem_case, oem_case || '/' || revision FROM oem_vendors.oem_opinion_decision
  UNION ALL SELECT 'corrective-action', reference, oem_case FROM oem_vendors.corrective_action
  UNION ALL SELECT 'gate-answer', id::text, request || '/' || gate || '/' || number FROM oem_vendors.gate_answer`;
export const kept = (): Promise<Kept[]> => rows<Kept>(effects, [complaintRegistered.type]);

/** Every answer that stands under a key, as its owner would give it again. */
export const storedAnswers = async (): Promise<Map<string, unknown>> => {
  const all = schemas.map((schema) => `SELECT key, answer FROM ${schema}.idempotency_key WHERE status < 400`);
  const found = await rows<{ key: string; answer: unknown }>(all.join(' UNION ALL '));
  return new Map(found.map(({ key, answer }) => [key, answer]));
};

const at = (column: string): string => `round(extract(epoch FROM ${column}) * 1000)::float8`;
const signatures = (table: string, of: string): string =>
  `coalesce((SELECT json_agg(json_build_object('role', role, 'by', decided_by, 'outcome', outcome, 'hash', content_hash, 'at', ${at('decided_at')}))
     FROM ${table} WHERE ${of}), '[]')`;

/** What was granted, begun or sent, with the signatures that it needs. */
const needed = `
  SELECT 'remedy ' || r.id AS what, r.signers, ARRAY[r.proposed_by, s.author] AS "askedBy", ${at('r.executed_at')} AS "doneAt",
         ${signatures('complaints.remedy_decision', 'remedy_id = r.id')} AS signatures
    FROM complaints.remedy r LEFT JOIN complaints.handling_sheet s ON s.remedy_id = r.id
   WHERE r.state IN ('approved', 'executing', 'executed')
  UNION ALL
  SELECT 'replacement ' || o.id, r.signers, ARRAY[r.proposed_by], ${at('o.answered_at')},
         ${signatures('complaints.remedy_decision', 'remedy_id = r.id')}
    FROM logistics.replacement_order o JOIN complaints.remedy r ON r.id::text = o.remedy_id::text WHERE o.status = 'dispatched'
  UNION ALL
  SELECT 'recall ' || c.reference, ARRAY['quality-director', 'general-manager'], ARRAY[p.submitted_by],
         (SELECT ${at('min(sent_at)')} FROM quality.recall_notice WHERE recall = c.reference),
         ${signatures('quality.recall_plan_decision', 'recall = c.reference AND revision = p.revision AND content_hash = p.content_hash')}
    FROM quality.recall c LEFT JOIN quality.recall_plan p ON p.recall = c.reference AND p.state = 'approved'
   WHERE c.stage IN ('starting', 'recovering', 'closed')
  UNION ALL
  SELECT 'notices of ' || c.reference, array_agg(DISTINCT s."check"), ARRAY[]::text[],
         (SELECT ${at('min(sent_at)')} FROM quality.recall_notice WHERE recall = c.reference),
         json_agg(json_build_object('role', s."check", 'by', s."check", 'outcome', CASE WHEN s.met_at IS NULL THEN 'open' ELSE 'approved' END,
           'hash', '', 'at', ${at('s.met_at')}))
    FROM quality.recall c JOIN quality.recall_start_check s ON s.recall = c.reference AND s."check" <> 'notices-out'
   WHERE EXISTS (SELECT FROM quality.recall_notice WHERE recall = c.reference AND sent_at IS NOT NULL) GROUP BY c.reference
  UNION ALL
  SELECT 'opinion on ' || c.reference, ARRAY[d.hat ->> 'role'], ARRAY[o.given_by], ${at('d.decided_at')},
         json_build_array(json_build_object('role', d.hat ->> 'role', 'by', d.decided_by, 'outcome', d.outcome, 'hash', d.content_hash, 'at', ${at('d.decided_at')}))
    FROM oem_vendors.oem_case c LEFT JOIN oem_vendors.oem_opinion_decision d ON d.oem_case = c.reference AND d.outcome = 'approved'
         LEFT JOIN oem_vendors.oem_case_opinion o ON o.oem_case = d.oem_case AND o.revision = d.revision AND o.content_hash = d.content_hash
   WHERE c.stage = 'decided'`;
export const approved = (): Promise<Approved[]> => rows<Approved>(needed);

const withClocks = ['complaints', 'quality', 'oem_vendors'];
const clocksOf = (schema: string): string => `
  SELECT c.id, c.state, c.rungs,
         coalesce((SELECT json_agg(json_build_object('rung', rung, 'dueAt', due_at, 'firedAt', fired_at, 'lateBySeconds', late_by_seconds))
                     FROM ${schema}.clock_rung WHERE clock_id = c.id), '[]') AS given,
         coalesce((SELECT json_agg(content ->> 'rung') FROM ${schema}.audit_line
                    WHERE action = 'clock.rung-fired' AND content ->> 'clockId' = c.id), '[]') AS told
    FROM ${schema}.clock c`;
export const clocks = (): Promise<Clock[]> => rows<Clock>(withClocks.map(clocksOf).join(' UNION ALL '));

/** Words of others that must not stand in a supplier's answer: suppliers' codes, and references of the company's cases. */
export const belongings = async (): Promise<Map<string, string | null>> => {
  const found = await rows<{ word: string; owner: string | null }>(
    `SELECT code AS word, code AS owner FROM oem_vendors.vendor
      UNION ALL SELECT reference, NULL FROM complaints.complaint UNION ALL SELECT reference, NULL FROM quality.recall
      UNION ALL SELECT reference, NULL FROM oem_vendors.oem_case
      UNION ALL SELECT reference, manufacturer FROM oem_vendors.corrective_action`,
  );
  return new Map(found.map(({ word, owner }) => [word, owner]));
};

/** Rungs that are due and not given: what is waited for before it counts as silence. */
export const overdueRungs = async (): Promise<number> => {
  const of = (schema: string): string => `
    SELECT 1 FROM ${schema}.clock c, jsonb_to_recordset(c.rungs) AS r(name text, at timestamptz)
     WHERE c.state = 'running' AND r.at <= now()
       AND NOT EXISTS (SELECT FROM ${schema}.clock_rung g WHERE g.clock_id = c.id AND g.rung = r.name)`;
  return (await rows(withClocks.map(of).join(' UNION ALL '))).length;
};

export interface Evidence {
  readonly kept: Kept[];
  readonly stored: Map<string, unknown>;
  readonly approved: Approved[];
  readonly clocks: Clock[];
  readonly belongings: Map<string, string | null>;
  readonly letters: Letter[];
  readonly verdict: Verdict;
}
export const gather = async (): Promise<Evidence> => ({
  kept: await kept(),
  stored: await storedAnswers(),
  approved: await approved(),
  clocks: await clocks(),
  belongings: await belongings(),
  letters: await letters(),
  verdict: await verify(),
});
