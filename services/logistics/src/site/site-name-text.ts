/** For the documents: what `siteName` is. */
export const siteNameText =
  'Name of the site whose code or name the warehouse is; null when the register of sites has none';
