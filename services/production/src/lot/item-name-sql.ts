/** For the documents: what `itemName` is. */
export const itemNameText = 'Name of the product or material; null when no register has its code';

/**
 * Column with the name of a lot’s product or material; with `itemsOf`. A code that stands in both registers means the product where the
 * lot is a finished one, and the material otherwise.
 */
export const itemName = `CASE l.kind WHEN 'finished' THEN coalesce(product.name, material.name)
       ELSE coalesce(material.name, product.name) END AS "itemName"`;

/** Joins of the copies of directory's registers to each lot `l`. A lot whose code neither of them has is a lot all the same. */
export const itemsOf = `
  LEFT JOIN production.ref_product product ON product.code = l.item
  LEFT JOIN production.ref_material material ON material.code = l.item`;
