import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers, IfMatch } from '@anxin/http';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { PersonView } from '../person/person.view';
import { ChangeRolesDto } from './change-roles.dto';
import { ChangeRolesService } from './change-roles.service';

@Controller('people')
export class ChangeRolesController {
  constructor(private readonly service: ChangeRolesService) {}

  @Put(':personId/roles')
  @Permits('directory:roles')
  @ApiOperation({ summary: 'Replace a person’s roles' })
  @Answers(PersonView)
  change(
    @CurrentActor() actor: Actor,
    @Param('personId') personId: string,
    @IfMatch() version: number,
    @Body() body: ChangeRolesDto,
  ): Promise<PersonView> {
    return this.service.change(actor, personId, version, body.roles);
  }
}
