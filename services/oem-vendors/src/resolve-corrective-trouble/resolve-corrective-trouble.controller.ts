import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers, IsNotBlank } from '@anxin/http';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty } from '@nestjs/swagger';
import { MaxLength } from 'class-validator';
import { CorrectiveActView } from '../corrective-action/corrective-act.view';
import { ResolveCorrectiveTroubleService } from './resolve-corrective-trouble.service';

export class ResolveCorrectiveTroubleDto {
  @ApiProperty({ description: 'What was done about it' })
  @IsNotBlank()
  @MaxLength(2000)
  resolution!: string;
}

@Controller('corrective-actions/:reference/troubles/:id/resolutions')
export class ResolveCorrectiveTroubleController {
  constructor(private readonly service: ResolveCorrectiveTroubleService) {}

  @Post()
  @Permits('trouble:resolve')
  @ApiOperation({ summary: 'Record what was done about a refused step of the request; it is tried again' })
  @Answers(CorrectiveActView)
  resolve(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ResolveCorrectiveTroubleDto,
  ): Promise<CorrectiveActView> {
    return this.service.resolve(actor, reference, id, body.resolution);
  }
}
