import type { Catalogue } from '@anxin/i18n';
import { importCatalogue } from '@anxin/imports';
import { correctiveActionCatalogue } from './corrective-action/corrective-action.catalogue';
import { oemCaseCatalogue } from './oem-case/oem-case.catalogue';

export const oemVendorsCatalogue = {
  ...importCatalogue,
  ...oemCaseCatalogue,
  ...correctiveActionCatalogue,
} satisfies Catalogue;
