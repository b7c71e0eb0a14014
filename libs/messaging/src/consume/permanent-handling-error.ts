/** A handler throws it when trying again can not help: the key is parked at once. A DomainError counts as one too. */
export class PermanentHandlingError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PermanentHandlingError';
  }
}
