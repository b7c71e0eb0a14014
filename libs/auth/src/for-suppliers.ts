import { SetMetadata } from '@nestjs/common';

export const supplierRoute = Symbol('anxin.auth.suppliers');

/**
 * A route that a supplier's own people may ask too, when a role of theirs permits it; what it shows is read by `SupplierReads` (SEC-8).
 * Every other route is closed to them whatever their roles permit: a forgotten decorator closes a door, never opens one.
 */
export const ForSuppliers = (): MethodDecorator & ClassDecorator => SetMetadata(supplierRoute, true);
