import { type ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Assessment } from '../assessment/assessment.entity';
import { AssessmentNotFound } from '../assessment/assessment.errors';
import { assessmentFacts, assessmentItem } from './assessment-facts';
import type { AssessmentItemView, AssessmentView } from './assessment.view';
import { assessmentsList } from './assessments.list';

@Injectable()
export class ReadAssessmentsService {
  constructor(private readonly dataSource: DataSource) {}

  async list(query: ListQuery): Promise<Page<AssessmentItemView>> {
    const items = this.dataSource.manager.createQueryBuilder(Assessment, 'item');
    return mapPage(await readPage(items, assessmentsList, query), assessmentItem);
  }

  /** @throws AssessmentNotFound */
  async read(id: string): Promise<AssessmentView> {
    const { manager } = this.dataSource;
    const assessment = await manager.findOneBy(Assessment, { id });
    if (!assessment) throw new AssessmentNotFound(id);
    return assessmentFacts(manager, assessment);
  }
}
