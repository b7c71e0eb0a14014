import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers, NaturalNumberPipe } from '@anxin/http';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DecideOemOpinionService } from './decide-oem-opinion.service';
import { ExtendOemOpinionService } from './extend-oem-opinion.service';
import { DecideOemOpinionDto, ExtendOemOpinionDto, GiveOemOpinionDto } from './give-oem-opinion.dto';
import { GiveOemOpinionService } from './give-oem-opinion.service';
import { DecidedOpinionView, ExtendedOpinionView, GivenOpinionView } from './oem-opinion.views';

@Controller('oem-cases/:reference')
export class GiveOemOpinionController {
  constructor(
    private readonly giving: GiveOemOpinionService,
    private readonly deciding: DecideOemOpinionService,
    private readonly extending: ExtendOemOpinionService,
  ) {}

  @Post('opinions')
  @Permits('oem-case:answer')
  @ApiOperation({ summary: 'Give the handling opinion with its liability and submit it to the superior (OEM-4)' })
  @Answers(GivenOpinionView)
  give(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: GiveOemOpinionDto,
  ): Promise<GivenOpinionView> {
    return this.giving.give(actor, reference, body);
  }

  @Post('opinions/:revision/decisions')
  @Permits('oem-case:approve')
  @ApiOperation({ summary: 'Approve or refuse an opinion, as another person than the one who gave it (SEC-3)' })
  @Answers(DecidedOpinionView)
  decide(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Param('revision', NaturalNumberPipe) revision: number,
    @Body() body: DecideOemOpinionDto,
  ): Promise<DecidedOpinionView> {
    return this.deciding.decide(actor, reference, revision, body);
  }

  @Post('extensions')
  @Permits('oem-case:answer')
  @ApiOperation({ summary: 'Tell before the deadline, with the reason, that the opinion takes longer (OEM-6)' })
  @Answers(ExtendedOpinionView)
  extend(
    @CurrentActor() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: ExtendOemOpinionDto,
  ): Promise<ExtendedOpinionView> {
    return this.extending.extend(actor, reference, body);
  }
}
