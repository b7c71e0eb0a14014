import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { ComplaintView } from './complaint.view';
import { ReadComplaintService } from './read-complaint.service';

@Controller('complaints/:reference')
export class ReadComplaintController {
  constructor(private readonly service: ReadComplaintService) {}

  @Get()
  @Permits('complaint:read')
  @ApiOperation({ summary: 'One case with everything on record; its ETag is the version that a change names' })
  @Answers(ComplaintView)
  read(@CurrentActor() actor: Actor, @Param('reference') reference: string): Promise<ComplaintView> {
    return this.service.read(actor, reference);
  }
}
