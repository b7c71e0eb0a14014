import { Permits } from '@anxin/auth';
import { Answers, AnswersPage, ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Material } from '../material/material.entity';
import { MaterialNotFound } from '../material/material.errors';
import { materialView, MaterialView } from '../material/material.view';
import { materialsList } from './materials.list';

@Controller('materials')
export class ReadMaterialsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Permits('directory:read')
  @ApiOperation({ summary: 'List materials (物料): what products are made and packed of' })
  @AnswersPage(MaterialView)
  async list(@ListQuery(materialsList) query: ListQuery): Promise<Page<MaterialView>> {
    const items = this.dataSource.manager.createQueryBuilder(Material, 'item');
    return mapPage(await readPage(items, materialsList, query), materialView);
  }

  @Get(':code')
  @Permits('directory:read')
  @ApiOperation({ summary: 'One material' })
  @Answers(MaterialView)
  async read(@Param('code') code: string): Promise<MaterialView> {
    const material = await this.dataSource.manager.findOneBy(Material, { code });
    if (!material) throw new MaterialNotFound(code);
    return materialView(material);
  }
}
