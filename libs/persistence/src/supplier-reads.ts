import type { Actor } from '@anxin/contracts';
import type { DataSource, EntityManager } from 'typeorm';
import { supplierSetting } from './supplier-policy';

/**
 * Reads as the supplier's database role, on behalf of one supplier, in a read-only transaction. The database itself shows no
 * other supplier's rows, whatever the query says.
 */
export const runAsSupplier = async <T>(
  supplierDataSource: DataSource,
  supplier: string,
  read: (manager: EntityManager) => Promise<T>,
): Promise<T> => {
  if (supplier === '') throw new Error('A read on behalf of a supplier names the supplier');
  return supplierDataSource.transaction(async (manager) => {
    await manager.query('SET TRANSACTION READ ONLY');
    await manager.query('SELECT set_config($1, $2, true)', [supplierSetting, supplier]);
    return read(manager);
  });
};

/** The same as an injectable: `reads.as(actor, (manager) => manager.findBy(...))`. */
export class SupplierReads {
  constructor(
    private readonly dataSource: DataSource,
    private readonly supplierDataSource: DataSource | null,
  ) {}

  /** Reads for whoever asks: for a supplier's people as the supplier's role, for the company's own as the application. */
  as<T>({ supplier }: Pick<Actor, 'supplier'>, read: (manager: EntityManager) => Promise<T>): Promise<T> {
    return supplier === undefined ? read(this.dataSource.manager) : this.run(supplier, read);
  }

  run<T>(supplier: string, read: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (this.supplierDataSource === null)
      throw new Error('SUPPLIER_DATABASE_URL is not set: this service has no reads for suppliers');
    return runAsSupplier(this.supplierDataSource, supplier, read);
  }
}
