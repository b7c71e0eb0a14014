import { DomainError } from '@anxin/contracts';

export class ColumnsMissing extends DomainError {
  readonly code = 'import.columns-missing';
  readonly status = 422;
  constructor(columns: readonly string[]) {
    super(`The header lacks ${columns.join(', ')}`, { columns: columns.join('、') });
  }
}

export class ColumnDoubled extends DomainError {
  readonly code = 'import.columns-doubled';
  readonly status = 422;
  constructor(column: string) {
    super(`The header names ${column} twice`, { column });
  }
}

export class FileEmpty extends DomainError {
  readonly code = 'import.file-empty';
  readonly status = 422;
  constructor() {
    super('The file holds nothing');
  }
}

export class FileTooLarge extends DomainError {
  readonly code = 'import.file-too-large';
  readonly status = 422;
  constructor(limitBytes: number) {
    super(`The file exceeds ${limitBytes} bytes`, { limitMiB: Math.floor(limitBytes / 1_048_576) });
  }
}

export class FileCutOff extends DomainError {
  readonly code = 'import.file-cut-off';
  readonly status = 400;
  constructor() {
    super('The upload ended before the file did');
  }
}

/** The run was begun with another file, shift or cut-off. */
export class OtherFile extends DomainError {
  readonly code = 'import.other-file';
  readonly status = 409;
  constructor(id: string) {
    super(`Import ${id} belongs to another file or other parameters`, { id });
  }
}

export class ImportNotFound extends DomainError {
  readonly code = 'import.not-found';
  readonly status = 404;
  constructor(id: string) {
    super(`There is no import ${id}`, { id });
  }
}

export class FaultNotFound extends DomainError {
  readonly code = 'import.fault-not-found';
  readonly status = 404;
  constructor(id: string) {
    super(`There is no quarantined row ${id}`, { id });
  }
}

export class FaultResolved extends DomainError {
  readonly code = 'import.fault-resolved';
  readonly status = 409;
  constructor(by: string) {
    super(`The row was corrected by ${by}`, { by });
  }
}

export class StillWrong extends DomainError {
  readonly code = 'import.still-wrong';
  readonly status = 422;
  constructor(reason: string, column = '') {
    super(`The row cannot be taken: ${reason}`, { reason, column });
  }
}
