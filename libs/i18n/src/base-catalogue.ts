import { authCatalogue } from './auth-catalogue';
import { requestCatalogue } from './request-catalogue';
import { validationCatalogue } from './validation-catalogue';

/** Codes of the mechanisms that every service shares: the HTTP edge, authentication, idempotency, versions, lists, validation. */
export const baseCatalogue = { ...requestCatalogue, ...authCatalogue, ...validationCatalogue };
