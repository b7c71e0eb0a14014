/** A bug of the publisher or of the definition: the data are not what the schema of the event says. Names places, never values. */
export class EventDataInvalid extends Error {
  constructor(
    readonly type: string,
    readonly faults: readonly string[],
  ) {
    super(`Data of ${type} do not fit its schema: ${faults.join('; ')}`);
    this.name = 'EventDataInvalid';
  }
}
