import { Permits } from '@anxin/auth';
import { Answers, AnswersPage, ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Site } from '../site/site.entity';
import { SiteNotFound } from '../site/site.errors';
import { siteView, SiteView } from '../site/site.view';
import { sitesList } from './sites.list';

@Controller('sites')
export class ReadSitesController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Permits('directory:read')
  @ApiOperation({ summary: 'List sites (厂区、仓库、产线): where goods are made and kept' })
  @AnswersPage(SiteView)
  async list(@ListQuery(sitesList) query: ListQuery): Promise<Page<SiteView>> {
    const items = this.dataSource.manager.createQueryBuilder(Site, 'item');
    return mapPage(await readPage(items, sitesList, query), siteView);
  }

  @Get(':code')
  @Permits('directory:read')
  @ApiOperation({ summary: 'One site' })
  @Answers(SiteView)
  async read(@Param('code') code: string): Promise<SiteView> {
    const site = await this.dataSource.manager.findOneBy(Site, { code });
    if (!site) throw new SiteNotFound(code);
    return siteView(site);
  }
}
