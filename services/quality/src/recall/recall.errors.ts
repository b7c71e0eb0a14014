import { DomainError, type RecallStage } from '@anxin/contracts';

export class RecallNotFound extends DomainError {
  readonly code = 'recall.not-found';
  readonly status = 404;

  constructor(reference: string) {
    super(`There is no recall ${reference}`, { reference });
  }
}

/** The act belongs to another stage; only the workflow moves a recall on. */
export class RecallNotInStage extends DomainError {
  readonly code = 'recall.not-in-stage';
  readonly status = 409;

  constructor(reference: string, needed: readonly RecallStage[], present: RecallStage) {
    super(`Recall ${reference} is in ${present}, and this act belongs to ${needed.join(', ')}`, {
      reference,
      needed,
      present,
    });
  }
}

/** A step of the workflow that does not follow from where the recall stands. */
export class RecallCannotMove extends DomainError {
  readonly code = 'recall.cannot-move';
  readonly status = 409;

  constructor(reference: string, present: RecallStage, wanted: RecallStage) {
    super(`Recall ${reference} is in ${present}, which ${wanted} does not follow`, { reference, present, wanted });
  }
}

/** RCL-2: the rule pack in force has no such level. */
export class RecallLevelUnknown extends DomainError {
  readonly code = 'recall.level-unknown';
  readonly status = 422;

  constructor(level: string, rulePack: string, levels: readonly string[]) {
    super(`${rulePack} has no level ${level}`, { level, rulePack, levels });
  }
}

/** A page of lots or lines that does not fit the recall, or counts that differ from those that the owner froze. */
export class ScopeDiffers extends DomainError {
  readonly code = 'recall.scope-differs';
  readonly status = 409;

  constructor(reference: string, what: string, frozen: string | number, kept: string | number) {
    super(`Recall ${reference}: logistics froze ${frozen} ${what}, quality keeps ${kept}`, {
      reference,
      what,
      frozen,
      kept,
    });
  }
}

/** A frozen version never changes. */
export class ScopeFrozen extends DomainError {
  readonly code = 'recall.scope-frozen';
  readonly status = 409;

  constructor(reference: string, version: number) {
    super(`The scope of ${reference} is frozen as version ${version}`, { reference, version });
  }
}

/** Goods are counted in another unit than their lot: they cannot be summed. */
export class UnitDiffers extends DomainError {
  readonly code = 'recall.unit-differs';
  readonly status = 422;

  constructor(lot: string, unit: string, given: string) {
    super(`Lot ${lot} is counted in ${unit}, not in ${given}`, { lot, unit, given });
  }
}

/** A lot that is not in the scope, or goods that a consignee never got. */
export class NotInScope extends DomainError {
  readonly code = 'recall.not-in-scope';
  readonly status = 422;

  constructor(reference: string, lot: string, consignee?: string) {
    super(`Lot ${lot} is not in the scope of ${reference}${consignee ? ` at ${consignee}` : ''}`, {
      reference,
      lot,
      ...(consignee && { consignee }),
    });
  }
}
