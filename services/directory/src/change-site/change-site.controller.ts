import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers, IfMatch } from '@anxin/http';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { CodeDto } from '../master-data/code.dto';
import { SiteView } from '../site/site.view';
import { SiteDto } from './change-site.dto';
import { ChangeSiteService } from './change-site.service';

@Controller('sites')
export class ChangeSiteController {
  constructor(private readonly service: ChangeSiteService) {}

  @Put(':code')
  @Permits('master-data:change')
  @ApiOperation({ summary: 'Replace a site’s entry; `If-Match: "0"` registers a new one' })
  @Answers(SiteView)
  change(
    @CurrentActor() actor: Actor,
    @Param() { code }: CodeDto,
    @IfMatch() version: number,
    @Body() body: SiteDto,
  ): Promise<SiteView> {
    return this.service.change(actor, code, version, body);
  }
}
