import { type ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { FileImport } from '../file-import';
import { ImportNotFound } from '../import.errors';
import { type FaultView, faultView, type ImportKindView, type ImportView, importView } from '../import.views';
import { faultsList } from './faults.list';
import { ImportFaultRow } from './import-fault.entity';
import { ImportRunRow } from './import-run.entity';

@Injectable()
export class ReadImports {
  constructor(private readonly dataSource: DataSource) {}

  async kind(name: string, kind: FileImport): Promise<ImportKindView> {
    const { manager } = this.dataSource;
    const [offers, needs] = [await kind.offers(manager), await kind.needs(manager)];
    return { kind: name, columns: [...kind.columns], personal: [...kind.personal], offers, needs };
  }

  /** @throws ImportNotFound */
  async run(kind: string, id: string): Promise<ImportView> {
    return importView(await this.find(kind, id));
  }

  /** @throws ImportNotFound */
  async faults(kind: string, id: string, query: ListQuery): Promise<Page<FaultView>> {
    const run = await this.find(kind, id);
    const faults = this.dataSource.manager
      .createQueryBuilder(ImportFaultRow, 'item')
      .andWhere('item.runId = :runId', { runId: run.id });
    return mapPage(await readPage(faults, faultsList, query), (fault) => faultView(kind, fault));
  }

  private async find(kind: string, id: string): Promise<ImportRunRow> {
    const run = await this.dataSource.manager.findOneBy(ImportRunRow, { id, kind });
    if (!run) throw new ImportNotFound(id);
    return run;
  }
}
