import { DomainError } from '@anxin/contracts';

export class SheetNotFound extends DomainError {
  readonly code = 'handling-sheet.not-found';
  readonly status = 404;

  constructor(remedyId: string) {
    super(`Remedy ${remedyId} has no handling sheet`, { remedyId });
  }
}

export class SheetAlreadyFiled extends DomainError {
  readonly code = 'handling-sheet.already-filed';
  readonly status = 409;

  constructor(sheet: string) {
    super(`Handling sheet ${sheet} of this remedy is filed already`, { sheet });
  }
}

export class SheetAlreadyReviewed extends DomainError {
  readonly code = 'handling-sheet.already-reviewed';
  readonly status = 409;

  constructor(sheet: string) {
    super(`Handling sheet ${sheet} is reviewed already`, { sheet });
  }
}
