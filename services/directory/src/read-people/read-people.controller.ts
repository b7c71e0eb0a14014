import { Permits } from '@anxin/auth';
import { Answers, AnswersPage, ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { PersonNotFound } from '../person/person.errors';
import { PersonView, personView } from '../person/person.view';
import { RegisteredPerson } from '../person/registered-person.entity';
import { peopleList } from './people.list';

@Controller('people')
export class ReadPeopleController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Permits('directory:read')
  @ApiOperation({ summary: 'List the people and service accounts of the register' })
  @AnswersPage(PersonView)
  async list(@ListQuery(peopleList) query: ListQuery): Promise<Page<PersonView>> {
    return mapPage(
      await readPage(this.dataSource.manager.createQueryBuilder(RegisteredPerson, 'item'), peopleList, query),
      personView,
    );
  }

  @Get(':personId')
  @Permits('directory:read')
  @ApiOperation({ summary: 'One person' })
  @Answers(PersonView)
  async read(@Param('personId') personId: string): Promise<PersonView> {
    const person = await this.dataSource.manager.findOneBy(RegisteredPerson, { personId });
    if (!person) throw new PersonNotFound(personId);
    return personView(person);
  }
}
