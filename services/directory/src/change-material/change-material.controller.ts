import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers, IfMatch } from '@anxin/http';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { CodeDto } from '../master-data/code.dto';
import { MaterialView } from '../material/material.view';
import { MaterialDto } from './change-material.dto';
import { ChangeMaterialService } from './change-material.service';

@Controller('materials')
export class ChangeMaterialController {
  constructor(private readonly service: ChangeMaterialService) {}

  @Put(':code')
  @Permits('master-data:change')
  @ApiOperation({ summary: 'Replace a material’s entry; `If-Match: "0"` registers a new one' })
  @Answers(MaterialView)
  change(
    @CurrentActor() actor: Actor,
    @Param() { code }: CodeDto,
    @IfMatch() version: number,
    @Body() body: MaterialDto,
  ): Promise<MaterialView> {
    return this.service.change(actor, code, version, body);
  }
}
