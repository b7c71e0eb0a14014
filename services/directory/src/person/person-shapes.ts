/** What ids, roles and scopes of the register look like, for every request that names one. */
export const personIdShape = /^[A-Za-z0-9][A-Za-z0-9._@-]{0,99}$/;
export const roleShape = /^[a-z][a-z0-9-]{0,59}$/;
/** `company`, `own`, `area:<name>` or `site:<name>`. */
export const scopeShape = /^(company|own|(area|site):[A-Za-z0-9._-]{1,60})$/;
