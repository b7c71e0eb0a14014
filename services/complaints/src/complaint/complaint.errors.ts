import { type ComplaintStage, DomainError } from '@anxin/contracts';

export class ComplaintNotFound extends DomainError {
  readonly code = 'complaint.not-found';
  readonly status = 404;

  constructor(reference: string) {
    super(`There is no complaint ${reference}`, { reference });
  }
}

/** The act belongs to another stage; only the handling moves a case on. */
export class ComplaintNotInStage extends DomainError {
  readonly code = 'complaint.not-in-stage';
  readonly status = 409;

  constructor(reference: string, needed: ComplaintStage, present: ComplaintStage) {
    super(`Complaint ${reference} is in ${present}, and this act belongs to ${needed}`, {
      reference,
      needed,
      present,
      awaited: awaitedIn[present],
    });
  }
}

/** A step of the handling that does not follow from where the case stands. */
export class ComplaintCannotMove extends DomainError {
  readonly code = 'complaint.cannot-move';
  readonly status = 409;

  constructor(reference: string, present: ComplaintStage, wanted: ComplaintStage) {
    super(`Complaint ${reference} is in ${present}, which ${wanted} does not follow`, { reference, present, wanted });
  }
}

export class ComplaintClosed extends DomainError {
  readonly code = 'complaint.closed';
  readonly status = 409;

  constructor(reference: string) {
    super(`Complaint ${reference} is closed and takes no further act`, { reference });
  }
}

export class ComplaintReceivedInFuture extends DomainError {
  readonly code = 'complaint.received-in-future';
  readonly status = 422;

  constructor(receivedAt: Date) {
    super('A complaint cannot have been received after now', { receivedAt: receivedAt.toISOString() });
  }
}

export class ClassificationUnchanged extends DomainError {
  readonly code = 'complaint.classification-unchanged';
  readonly status = 422;

  constructor(reference: string) {
    super(`The class and grade of ${reference} are those already on record`, { reference });
  }
}

/** The investigation runs along the path of the first class: turning a quality case into another one would leave it half done. */
export class ComplaintPathFixed extends DomainError {
  readonly code = 'complaint.path-fixed';
  readonly status = 409;

  constructor(reference: string, path: string) {
    super(`Complaint ${reference} is handled on the path ${path}, which its new class would leave`, {
      reference,
      path,
    });
  }
}

/** HND-1 and HND-3 are recorded once a cycle. */
export class AlreadyRecorded extends DomainError {
  readonly code = 'complaint.already-recorded';
  readonly status = 409;

  constructor(reference: string, what: string) {
    super(`${what} of ${reference} is on record already`, { reference, what });
  }
}

/** What a case waits for in each stage: catalogue keys, shown with a refusal. */
export const awaitedIn: Readonly<Record<ComplaintStage, string>> = {
  registered: 'handling-started',
  investigating: 'investigation-answers',
  finding: 'finding',
  remedy: 'remedy-decision',
  executing: 'remedy-execution',
  answering: 'written-answer',
  'calling-back': 'call-back',
  closed: 'nothing',
};

/** An instant that lies in the future, or before what it follows. */
export class InstantOutOfRange extends DomainError {
  readonly code = 'complaint.instant-out-of-range';
  readonly status = 422;

  constructor(field: string) {
    super(`${field} lies in the future or before the complaint`, { field });
  }
}

export class NotARecipient extends DomainError {
  readonly code = 'complaint.not-a-recipient';
  readonly status = 422;

  constructor(reference: string, role: string) {
    super(`The form of ${reference} does not go to ${role}`, { reference, role });
  }
}
