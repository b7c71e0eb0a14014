import { CurrentActor, Permits } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { Answers } from '@anxin/http';
import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { PersonView } from '../person/person.view';
import { entryOf, PeopleDto, PersonDto } from './register-people.dto';
import { RegisterPeopleService } from './register-people.service';
import { RegisteredPeopleView } from './registered-people.view';

@Controller('people')
export class RegisterPeopleController {
  constructor(private readonly service: RegisterPeopleService) {}

  @Post()
  @Permits('directory:register')
  @ApiOperation({ summary: 'Register a person or service account' })
  @Answers(PersonView)
  register(@CurrentActor() actor: Actor, @Body() body: PersonDto): Promise<PersonView> {
    return this.service.register(actor, entryOf(body));
  }

  @Put()
  @Permits('directory:register')
  @ApiOperation({ summary: 'Register or update many people; the same list again changes nothing' })
  @Answers(RegisteredPeopleView)
  putAll(@CurrentActor() actor: Actor, @Body() body: PeopleDto): Promise<RegisteredPeopleView> {
    return this.service.putAll(actor, body.people.map(entryOf));
  }
}
