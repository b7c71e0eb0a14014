import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { TroubleView } from '../trouble/trouble.view';
import { ResolveTroubleDto } from './resolve-trouble.dto';
import { ResolveTroubleService } from './resolve-trouble.service';

@Controller('troubles/:id/resolutions')
export class ResolveTroubleController {
  constructor(private readonly service: ResolveTroubleService) {}

  @Post()
  @Permits('trouble:resolve')
  @ApiOperation({ summary: 'Record what was done about a trouble; the step is tried again' })
  @Answers(TroubleView)
  resolve(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ResolveTroubleDto,
  ): Promise<TroubleView> {
    return this.service.resolve(actor, id, body.resolution);
  }
}
