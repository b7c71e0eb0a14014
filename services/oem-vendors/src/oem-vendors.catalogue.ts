import type { Catalogue } from '@anxin/i18n';
import { importCatalogue } from '@anxin/imports';

export const oemVendorsCatalogue = {
  ...importCatalogue,
} satisfies Catalogue;
