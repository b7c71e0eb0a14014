interface Cited {
  readonly source: { readonly article?: string; readonly note?: string };
  readonly status: 'verified' | 'to-be-verified';
}
export interface RecallLevel extends Cited {
  readonly level: string;
  readonly harm: string;
  readonly startWithin: Cited & { readonly hours: number };
  readonly finishWithin: Cited & { readonly workingDays: number };
}
export interface RulePackItem extends Cited {
  readonly item: string;
  readonly title: string;
}
export interface RulePack extends Cited {
  readonly id: string;
  readonly title: string;
  readonly inForceFrom: string;
  readonly levels: readonly RecallLevel[];
  readonly contents: readonly RulePackItem[];
  readonly dispositions: readonly RulePackItem[];
}

export interface RulePacks {
  readonly packs: readonly RulePack[];
  /** Who submits a plan, and who signs it, in this order (RCL-1). */
  readonly plan: { readonly submitter: string; readonly signers: readonly string[] };
}

/** The pack in force when the risk became known (RCL-2); none before the first one. */
export const packAt = (packs: readonly RulePack[], knownAt: string): RulePack | undefined =>
  packs.findLast(({ inForceFrom }) => Date.parse(inForceFrom) <= Date.parse(knownAt));
