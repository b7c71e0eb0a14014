/** The exported seals go further than the database's: an older copy of the database was restored, or seals were cut. Somebody has to look. */
export class HeadsAhead extends Error {
  constructor(service: string, exported: number, stored: number) {
    super(
      `${service}: seals are exported up to ${exported}, the database knows ${stored}: it was put back to an earlier state`,
    );
    this.name = 'HeadsAhead';
  }
}

/** A seal in the database is another one than was exported under its number. Somebody has to look. */
export class HeadsDiffer extends Error {
  constructor(service: string, number: number) {
    super(`${service}: seal ${number} in the database is not the one that was exported`);
    this.name = 'HeadsDiffer';
  }
}
