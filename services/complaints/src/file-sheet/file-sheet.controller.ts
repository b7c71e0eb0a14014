import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ActView } from '../complaint/act.view';
import { FileSheetDto } from './file-sheet.dto';
import { FileSheetService } from './file-sheet.service';

@Controller('complaints/:reference/remedies/:remedyId/sheet')
export class FileSheetController {
  constructor(private readonly service: FileSheetService) {}

  @Post()
  @Permits('remedy:file')
  @ApiOperation({ summary: 'File the numbered after-sales handling sheet 售后服务处理单 (CMP-12)' })
  @Answers(ActView)
  file(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Param('remedyId', ParseUUIDPipe) remedyId: string,
    @Body() body: FileSheetDto,
  ): Promise<ActView> {
    return this.service.file(actor, reference, remedyId, body.measures);
  }
}
