import { IsInstant, IsNotBlank } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { personIdShape, roleShape, scopeShape } from '../person/person-shapes';

export class DelegateDto {
  @ApiProperty({ description: 'Who is absent: the caller, or somebody whose superior the caller is' })
  @Matches(personIdShape)
  absent!: string;

  @ApiProperty()
  @Matches(personIdShape)
  deputy!: string;

  @ApiProperty({ example: 'sales-head' })
  @Matches(roleShape)
  role!: string;

  @ApiProperty({ example: 'company' })
  @Matches(scopeShape)
  scope!: string;

  @ApiProperty({ format: 'date-time', description: 'Included; an earlier instant than now counts as now' })
  @IsInstant()
  from!: string;

  @ApiProperty({ format: 'date-time', description: 'Excluded' })
  @IsInstant()
  until!: string;

  @ApiProperty({ description: 'Why the person is absent, in a word or two', example: '出差' })
  @IsString()
  @IsNotBlank()
  @MaxLength(200)
  reason!: string;
}
