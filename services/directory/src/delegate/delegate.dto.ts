import { IsInstant, IsNotBlank } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';

export class DelegateDto {
  @ApiProperty({ description: 'Who is absent: the caller, or somebody whose superior the caller is' })
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._@-]{0,99}$/)
  absent!: string;

  @ApiProperty()
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._@-]{0,99}$/)
  deputy!: string;

  @ApiProperty({ example: 'sales-head' })
  @Matches(/^[a-z][a-z0-9-]{0,59}$/)
  role!: string;

  @ApiProperty({ example: 'company' })
  @Matches(/^(company|own|(area|site):[A-Za-z0-9._-]{1,60})$/)
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
