/** A row that cannot be right: thrown by the readers of `FileRow` and by `read`. It goes into quarantine and stops nothing. */
export class RowFault extends Error {
  constructor(
    /** Stable, lower case: `invalid-date`. */
    readonly reason: string,
    readonly column?: string,
  ) {
    super(column === undefined ? reason : `${reason} in ${column}`);
    this.name = 'RowFault';
  }
}
