import { event, type EventToPublish, productChanged } from '@anxin/contracts';
import type { Product } from './product.entity';

/** What others keep of a product. The works price is nobody else's business. */
export const productFact = (product: Product): EventToPublish =>
  event(productChanged, product.code, product.version, {
    ...{ code: product.code, version: product.version, name: product.name, unit: product.unit },
    ...{ madeBy: product.madeBy, shelfLifeDays: product.shelfLifeDays },
    ...(product.specification !== null && { specification: product.specification }),
    ...(product.gtin !== null && { gtin: product.gtin }),
    ...(product.manufacturer !== null && { manufacturer: product.manufacturer }),
    ...(product.retailPrice !== null && { retailPrice: product.retailPrice }),
  });
