/** Where a case stands: `returned` to sales for correction, `confirmed` by the engineer, `decided` by the superior (OEM-4). */
export const caseStages = ['submitted', 'returned', 'confirmed', 'decided'] as const;
export type CaseStage = (typeof caseStages)[number];
/** What the form is about (OEM-3). */
export const caseProblems = ['quality', 'shipping'] as const;
export type CaseProblem = (typeof caseProblems)[number];
/** Quality, or not: human factors (OEM-2). */
export const causeClasses = ['quality', 'human'] as const;
export type CauseClass = (typeof causeClasses)[number];
export const liabilities = ['manufacturer', 'company', 'carrier', 'customer', 'undetermined'] as const;
export type Liability = (typeof liabilities)[number];
export const evidenceKinds = ['photo', 'sample', 'document', 'text'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
export const opinionOutcomes = ['approved', 'refused'] as const;
export type OpinionOutcome = (typeof opinionOutcomes)[number];

/** Who submits a case (OEM-3). */
export const caseSubmitters = [
  'salesperson',
  'sales-supervisor',
  'sales-chief',
  'sales-head',
  'customer-service',
] as const;
/** Who confirms it and gives the opinion (OEM-4). */
export const caseEngineer = 'oem-quality-engineer';
/** Who may approve the opinion: the engineer's superiors, nearest first. */
export const caseApprovers = ['qc-chief', 'quality-director'] as const;

/** The form is due a day after the complaint came in; the opinion five working days after the confirmation. */
export const formRule = 'OEM-3';
export const opinionRule = 'OEM-6';
