import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, Matches, ValidateNested } from 'class-validator';

export class GivenRoleDto {
  @ApiProperty({ example: 'customer-service' })
  @Matches(/^[a-z][a-z0-9-]{0,59}$/)
  role!: string;

  @ApiProperty({ example: 'company', description: '`company`, `own`, `area:<name>` or `site:<name>`' })
  @Matches(/^(company|own|(area|site):[A-Za-z0-9._-]{1,60})$/)
  scope!: string;
}

export class ChangeRolesDto {
  @ApiProperty({ type: [GivenRoleDto] })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => GivenRoleDto)
  roles!: GivenRoleDto[];
}
