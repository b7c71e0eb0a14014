import { Parts } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, Matches } from 'class-validator';
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
  @ArrayMaxSize(30)
  @Parts(() => GivenRoleDto)
  roles!: GivenRoleDto[];
}
