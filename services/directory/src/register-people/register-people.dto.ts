import { IsNotBlank, Omittable, Parts } from '@anxin/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { personIdShape, roleShape, scopeShape } from '../person/person-shapes';
import type { PersonEntry } from '../person/registered-person.entity';

export class HeldRoleDto {
  @ApiProperty({ example: 'customer-service' })
  @Matches(roleShape)
  role!: string;

  @ApiProperty({ example: 'company', description: '`company`, `own`, `area:<name>` or `site:<name>`' })
  @Matches(scopeShape)
  scope!: string;
}

export class PersonDto {
  @ApiProperty({ description: 'Subject of the person’s tokens; stays for ever' })
  @Matches(personIdShape)
  personId!: string;

  @ApiProperty({ enum: ['person', 'service'] })
  @IsIn(['person', 'service'])
  kind!: 'person' | 'service';

  @ApiProperty()
  @IsString()
  @IsNotBlank()
  @MaxLength(100)
  displayName!: string;

  @ApiProperty({ description: 'False for somebody who left' })
  @IsBoolean()
  active!: boolean;

  @ApiPropertyOptional({ description: 'Code of the manufacturer or supplier whose person this is' })
  @Omittable()
  @Matches(personIdShape)
  supplier?: string;

  @ApiPropertyOptional({ description: 'Who is told when the person’s clocks run out' })
  @Omittable()
  @Matches(personIdShape)
  superior?: string;

  @ApiProperty({ type: [HeldRoleDto] })
  @ArrayMaxSize(30)
  @Parts(() => HeldRoleDto)
  roles!: HeldRoleDto[];
}

export class PeopleDto {
  @ApiProperty({ type: [PersonDto] })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @Parts(() => PersonDto)
  people!: PersonDto[];
}

export const entryOf = ({ supplier, superior, ...person }: PersonDto): PersonEntry => ({
  ...person,
  ...(supplier !== undefined && { supplier }),
  ...(superior !== undefined && { superior }),
});
