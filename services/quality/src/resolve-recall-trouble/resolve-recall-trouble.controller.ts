import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers, IsNotBlank } from '@anxin/http';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty } from '@nestjs/swagger';
import { MaxLength } from 'class-validator';
import { RecallActView } from '../recall/recall-act.view';
import { ResolveRecallTroubleService } from './resolve-recall-trouble.service';

export class ResolveRecallTroubleDto {
  @ApiProperty({ description: 'What was done about it' })
  @IsNotBlank()
  @MaxLength(2000)
  resolution!: string;
}

@Controller('recalls/:reference/troubles/:id/resolutions')
export class ResolveRecallTroubleController {
  constructor(private readonly service: ResolveRecallTroubleService) {}

  @Post()
  @Permits('trouble:resolve')
  @ApiOperation({ summary: 'Record what was done about a refused step of the recall; it is tried again' })
  @Answers(RecallActView)
  resolve(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ResolveRecallTroubleDto,
  ): Promise<RecallActView> {
    return this.service.resolve(actor, reference, id, body.resolution);
  }
}
