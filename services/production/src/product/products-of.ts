import { type EntityManager, In } from 'typeorm';
import { RefProduct } from './ref-product.entity';

/** The products among these codes that the register has. */
export const productsOf = async (
  manager: EntityManager,
  codes: readonly string[],
): Promise<Map<string, RefProduct>> => {
  const products = await manager.findBy(RefProduct, { code: In([...new Set(codes)]) });
  return new Map(products.map((product) => [product.code, product]));
};
