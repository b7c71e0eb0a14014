import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Caller, startServiceForTest, type TestService, type TestServiceOptions } from '@anxin/host/testing';
import { UnitOfWork } from '@anxin/persistence';
import { eventually } from '@anxin/testing';
import { DataSource } from 'typeorm';
import { keepProduct } from '../src/keep-products/keep-product';
import { productionService } from '../src/production.service-definition';

const data = resolve(__dirname, '../../../test/data');
/** The demo company's files. */
export const kangyu = join(data, 'kangyu');

export interface ScopeTruth {
  readonly lots: readonly string[];
  readonly finished: readonly string[];
  readonly produced: number;
  readonly scrap: number;
  readonly samples: number;
  readonly reworked: number;
}
/** What was worked out by brute force when the files were made. */
export interface Truth {
  readonly supplier_lot: string;
  readonly raw_lots: readonly string[];
  readonly by_supplier_lot: ScopeTruth;
  readonly one_raw_lot: Readonly<Record<string, ScopeTruth>>;
  readonly hot_batch: string;
  readonly hot_batch_back: readonly string[];
  readonly failed_batch: string;
  readonly rework: readonly [string, string];
  readonly quarantine: readonly (readonly [file: string, key: string, reason: string])[];
  readonly counts: { readonly raw_lots: number; readonly batches: number; readonly inputs: number };
}
export const truthOf = async (folder: string): Promise<Truth> =>
  JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8')) as Truth;

export interface ImportCounts {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly read: number;
  readonly kept: number;
  readonly unchanged: number;
  readonly quarantined: number;
}
export interface ImportFault {
  readonly id: string;
  readonly line: number;
  readonly key: string;
  readonly reason: string;
}

export interface ProductionWorld {
  readonly service: TestService;
  /** Production chief, who may send files too. */
  readonly chief: Caller;
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Sends a file as a person does, and waits for its end. */
  send(kind: string, file: string | Uint8Array, query?: string, runId?: string): Promise<ImportCounts>;
  faults(kind: string, runId: string): Promise<readonly ImportFault[]>;
  /** Keeps the products as the directory would have told them, then sends the three files of production. */
  load(folder: string, query?: string): Promise<readonly ImportCounts[]>;
  product(code: string, shelfLifeDays: number): Promise<void>;
  /** How many events of a kind stand in the outbox. */
  told(type: string): Promise<number>;
  stop(): Promise<void>;
}

export const openProduction = async (options: TestServiceOptions = {}): Promise<ProductionWorld> => {
  const service = await startServiceForTest(productionService, {
    ...options,
    access: { sender: ['import:run', 'import:read'] },
  });
  const chief = await service.person('production-chief', { roles: ['production-chief', 'sender'] });
  const query: ProductionWorld['query'] = (sql, parameters) =>
    service.app.get(DataSource, { strict: false }).query(sql, parameters);

  const product: ProductionWorld['product'] = (code, shelfLifeDays) =>
    service.app
      .get(UnitOfWork)
      .run((tx) =>
        keepProduct(tx, { ...{ code, version: 1, name: code, unit: '瓶', madeBy: 'own' as const }, shelfLifeDays }),
      );
  /** A run is its sender's: the same file under the same id goes on, so that a busy machine's refusal costs nothing. */
  const put = async (path: string, file: string | Uint8Array): Promise<void> => {
    const token = await service.identity.token('production-chief');
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'text/csv' };
    const response = await fetch(`${service.url}/api/v1/${path}`, { method: 'PUT', body: file, headers });
    const text = await response.text();
    if (response.status !== 202) throw new Error(`${response.status} ${text}`);
  };
  const send: ProductionWorld['send'] = async (kind, file, parameters = '', runId = randomUUID()) => {
    const path = `imports/${kind}/${runId}`;
    await eventually(() => put(`${path}${parameters}`, file), { within: 60_000, what: `sending ${kind}` });
    return eventually(
      async () => {
        const { status, body } = await chief.get<ImportCounts>(path);
        if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
        return body.state !== 'running' && body;
      },
      { within: 240_000, every: 100, what: `the import of ${kind}` },
    );
  };
  return {
    ...{ service, chief, query, send, product },
    faults: async (kind, runId) =>
      (await chief.get<{ items: ImportFault[] }>(`imports/${kind}/${runId}/faults?limit=200`)).body.items,
    load: async (folder, parameters) => {
      const [, ...products] = (await readFile(join(folder, 'products.csv'), 'utf8')).trim().split(/\r?\n/);
      for (const line of products) {
        const [code = '', , , , , days] = line.split(',');
        await product(code, Number(days));
      }
      const counts: ImportCounts[] = [];
      for (const kind of ['raw_lots', 'batches', 'batch_inputs'])
        counts.push(await send(kind, await readFile(join(folder, `${kind}.csv`)), parameters));
      return counts;
    },
    told: async (type) => {
      const [row] = await query<{ count: number }>(
        'SELECT count(*)::int AS count FROM production.outbox WHERE type = $1',
        [type],
      );
      return row?.count ?? 0;
    },
    stop: () => service.stop(),
  };
};
