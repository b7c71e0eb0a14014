import { schemaOf, serviceNames } from '@anxin/contracts';

/** Of every service that holds rows. */
export const schemas = serviceNames.map(schemaOf);
