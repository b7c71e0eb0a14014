import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, Matches, ValidateNested } from 'class-validator';
import { roleShape, scopeShape } from '../person/person-shapes';

export class GivenRoleDto {
  @ApiProperty({ example: 'customer-service' })
  @Matches(roleShape)
  role!: string;

  @ApiProperty({ example: 'company', description: '`company`, `own`, `area:<name>` or `site:<name>`' })
  @Matches(scopeShape)
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
