import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ServiceName, serviceNames } from '@anxin/contracts';
import type { ApiDocument } from './api-document';

/** The services' checked-in documents, `<dir>/<service>/openapi.json`. A service without one offers nothing through the gateway. */
export const readDocuments = async (dir: string): Promise<ReadonlyMap<ServiceName, ApiDocument>> => {
  const documents = new Map<ServiceName, ApiDocument>();
  for (const service of serviceNames) {
    const text = await readFile(join(dir, service, 'openapi.json'), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (text !== undefined) documents.set(service, JSON.parse(text) as ApiDocument);
  }
  return documents;
};
