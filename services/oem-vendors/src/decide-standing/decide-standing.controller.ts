import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers, IsNotBlank } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty } from '@nestjs/swagger';
import { IsIn, MaxLength } from 'class-validator';
import { type Standing, standings } from '../vendor-standing/vendor-standing.entity';
import { DecideStandingService } from './decide-standing.service';

const outcomes = ['suspend', 'do-not-suspend'] as const;

export class DecideStandingDto {
  @ApiProperty({ enum: outcomes, description: '`do-not-suspend` also lifts a suspension' })
  @IsIn(outcomes)
  outcome!: (typeof outcomes)[number];

  @ApiProperty()
  @IsNotBlank()
  @MaxLength(2000)
  reason!: string;
}
export class DecidedStandingView {
  @ApiProperty({ example: 'M01' }) vendor!: string;
  @ApiProperty({ enum: standings }) standing!: Standing;
  @ApiProperty() suspended!: boolean;
  @ApiProperty({ format: 'date-time' }) decidedAt!: string;
}

@Controller('vendors/:code/suspensions')
export class DecideStandingController {
  constructor(private readonly service: DecideStandingService) {}

  @Post()
  @Permits('vendor:suspend')
  @ApiOperation({ summary: 'Suspend a vendor (暂停合作), or decide that it is not, or no longer, suspended (OEM-10)' })
  @Answers(DecidedStandingView)
  decide(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() body: DecideStandingDto,
  ): Promise<DecidedStandingView> {
    return this.service.decide(actor, code, body);
  }
}
