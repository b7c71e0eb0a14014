import { type CorrectiveGate, DomainError } from '@anxin/contracts';
import type { AnswerState } from './gate-answer.entity';

/** OEM-10: the answer does not say what its gate asks, or says what belongs to another. */
export class GateAnswerIncomplete extends DomainError {
  readonly code = 'gate-answer.incomplete';
  readonly status = 422;

  constructor(gate: CorrectiveGate, missing: readonly string[], surplus: readonly string[]) {
    super(`The answer to ${gate} lacks ${missing.join(', ') || 'nothing'}`, { gate, missing, surplus });
  }
}

/** OEM-10, D4: people err; what let the error happen, and leave, is the cause. */
export class OperatorErrorAlone extends DomainError {
  readonly code = 'gate-answer.operator-error-alone';
  readonly status = 422;

  constructor() {
    super('Operator error alone is no root cause');
  }
}

/** OEM-10, D6: what will be done is no implementation; its effect could not be judged. */
export class NotImplementedYet extends DomainError {
  readonly code = 'gate-answer.not-implemented-yet';
  readonly status = 422;

  constructor(implementedOn: string, today: string) {
    super(`Nothing is implemented on ${implementedOn}, which is after ${today}`, { implementedOn, today });
  }
}

/** OEM-10, D6: by the manufacturer's own words the lot complained of was made the new way. */
export class ImplementedBeforeLot extends DomainError {
  readonly code = 'gate-answer.implemented-before-lot';
  readonly status = 422;

  constructor(implementedOn: string, lot: string, producedOn: string) {
    const details = { implementedOn, lot, producedOn };
    super(`Lot ${lot} was made on ${producedOn}, not before ${implementedOn}`, details);
  }
}

/** An answer of this gate waits for its judgement. */
export class AnswerWaits extends DomainError {
  readonly code = 'gate-answer.waits';
  readonly status = 409;

  constructor(reference: string, gate: CorrectiveGate, number: number) {
    super(`Answer ${number} to ${gate} of ${reference} waits for its judgement`, { reference, gate, number });
  }
}

export class GateAnswerNotFound extends DomainError {
  readonly code = 'gate-answer.not-found';
  readonly status = 404;

  constructor(reference: string, id: string) {
    super(`Request ${reference} has no answer ${id}`, { reference, id });
  }
}

export class AnswerAlreadyDecided extends DomainError {
  readonly code = 'gate-answer.already-decided';
  readonly status = 409;

  constructor(reference: string, gate: CorrectiveGate, number: number, state: AnswerState) {
    super(`Answer ${number} to ${gate} of ${reference} is ${state}`, { reference, gate, number, state });
  }
}

/** SEC-3: what was judged is not what stands there. */
export class AnswerContentChanged extends DomainError {
  readonly code = 'gate-answer.content-changed';
  readonly status = 409;

  constructor(reference: string, id: string, contentHash: string) {
    super(`Answer ${id} of ${reference} is not what was shown`, { reference, id, contentHash });
  }
}

/** OEM-10: a manufacturer is told why its answer is sent back. */
export class SendBackReasonsMissing extends DomainError {
  readonly code = 'gate-answer.reasons-missing';
  readonly status = 422;

  constructor(reference: string, id: string) {
    super(`Answer ${id} of ${reference} is sent back with reasons only`, { reference, id });
  }
}
