import { Permits } from '@anxin/auth';
import { Answers } from '@anxin/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { standingOfVendor } from '../vendor-standing/standing-of';
import { StandingView } from './standing.view';

@Controller('vendors/:code/standing')
export class ReadStandingController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Permits('vendor:read')
  @ApiOperation({
    summary: 'How the company stands to a vendor (合作状态): normal, conditional, probation, suspended, and why',
  })
  @Answers(StandingView)
  read(@Param('code') code: string): Promise<StandingView> {
    return standingOfVendor(this.dataSource.manager, code);
  }
}
