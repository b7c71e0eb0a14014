import { type ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Clock } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { DataSource, LessThanOrEqual } from 'typeorm';
import { RegulationNotFound } from '../regulation/regulation.errors';
import { type RegulationName, RegulationVersion } from '../regulation/regulation-version.entity';
import {
  type RegulationSummary,
  regulationSummary,
  type RegulationView,
  regulationView,
} from '../regulation/regulation.view';
import { regulationsList } from './regulations.list';

@Injectable()
export class ReadRegulationsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(register: RegulationName['register'], query: ListQuery): Promise<Page<RegulationSummary>> {
    const versions = this.dataSource.manager
      .createQueryBuilder(RegulationVersion, 'item')
      .where('item.register = :register', { register });
    return mapPage(await readPage(versions, regulationsList, query), regulationSummary);
  }

  /** @throws RegulationNotFound */
  async read(regulation: RegulationName, version: number): Promise<RegulationView> {
    const row = await this.dataSource.manager.findOneBy(RegulationVersion, { ...regulation, version });
    if (!row) throw new RegulationNotFound({ ...regulation, version });
    return regulationView(row);
  }

  /** What a case that starts now is pinned to. @throws RegulationNotFound when no version is in force */
  async current(regulation: RegulationName): Promise<RegulationView> {
    const row = await this.dataSource.manager.findOne(RegulationVersion, {
      where: { ...regulation, status: 'approved', effectiveFrom: LessThanOrEqual(this.clock.now()) },
      order: { version: 'DESC' },
    });
    if (!row) throw new RegulationNotFound(regulation);
    return regulationView(row);
  }
}
