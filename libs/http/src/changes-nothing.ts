import { SetMetadata } from '@nestjs/common';

export const changesNothingRoute = Symbol('anxin.http.changes-nothing');

/** A POST that only asks (a search whose terms do not belong in an address): it needs no Idempotency-Key. */
export const ChangesNothing = (): MethodDecorator => SetMetadata(changesNothingRoute, true);
